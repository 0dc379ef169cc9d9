namespace Overview.Content.Identifiers;

/// <summary>The kinds of content. An id is unique within its kind only.</summary>
public enum RecordKind
{
    /// <summary>A collaboration project.</summary>
    Project,

    /// <summary>An organisation that leads, joins or oversees projects.</summary>
    Organisation,

    /// <summary>A police force area: a place, not the force.</summary>
    Area,

    /// <summary>A region of England, Wales, or the whole country.</summary>
    Region,

    /// <summary>A theme under which projects are listed.</summary>
    Theme,

    /// <summary>A kind of service, such as fire and rescue.</summary>
    Service,

    /// <summary>The state a project was last known to be in.</summary>
    Status,

    /// <summary>A published edition of the overview or its research.</summary>
    Edition,

    /// <summary>A term of the glossary.</summary>
    Term,

    /// <summary>A page of prose.</summary>
    Page,

    /// <summary>A dated event of the timeline.</summary>
    Milestone,

    /// <summary>Words that mean the same to the search.</summary>
    Synonym,

    /// <summary>The projects of an edition as they were when it was frozen.</summary>
    Snapshot,

    /// <summary>The settings of the site as a whole.</summary>
    Site,
}
