using Overview.Content.Findings;
using Overview.Content.Identifiers;
using Overview.Content.Markdown;
using Overview.Content.PlainEnglish;
using Overview.Content.Sources;

namespace Overview.Content.Parsing;

/// <summary>Collects what is found while one file is parsed.</summary>
internal sealed class ParseContext(SourceText source)
{
    private readonly List<Finding> _findings = [];
    private readonly List<Reference> _references = [];
    private readonly List<AuthorLink> _links = [];
    private readonly List<Acronym> _acronyms = [];
    private readonly List<FormerAddress> _formerAddresses = [];

    /// <summary>The file.</summary>
    public SourceText Source { get; } = source;

    /// <summary>The day for which the site is built: what has happened cannot be later.</summary>
    public DateOnly Today { get; init; } = DateOnly.MaxValue;

    /// <summary>What is wrong with it so far.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>The records it mentions so far.</summary>
    public IReadOnlyList<Reference> References => _references;

    /// <summary>The links to pages of the site outside the body so far.</summary>
    public IReadOnlyList<AuthorLink> Links => _links;

    /// <summary>The acronyms that its text does not spell out.</summary>
    public IReadOnlyList<Acronym> Acronyms => _acronyms;

    /// <summary>The addresses at which its page stood before, so far.</summary>
    public IReadOnlyList<FormerAddress> FormerAddresses => _formerAddresses;

    /// <summary>The number of errors so far: a record is sound when reading it added none.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Adds a finding.</summary>
    public void Report(Finding finding)
    {
        _findings.Add(finding);
        ErrorCount += finding.Severity == Severity.Error ? 1 : 0;
    }

    /// <summary>Notes a link to a page of the site.</summary>
    public void Link(AuthorLink link) => _links.Add(link);

    /// <summary>Notes an acronym that the text does not spell out.</summary>
    public void Note(Acronym acronym) => _acronyms.Add(acronym);

    /// <summary>Notes an address at which the page stood before.</summary>
    public void Leave(FormerAddress address) => _formerAddresses.Add(address);

    /// <summary>Notes a mention of another record.</summary>
    public void Refer(RecordKey target, Location location, bool isOptional = false, string? field = null) =>
        _references.Add(new Reference(target, location, isOptional, field));
}
