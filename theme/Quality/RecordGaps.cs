using Overview.Content.Joining;
using Overview.Content.Records;
using Overview.Content.Routing;
using Overview.Theme.Words;

namespace Overview.Theme.Quality;

/// <summary>What the records say little or nothing about: places, sources, figures, years, people.</summary>
/// <param name="catalogue">Everything the site says.</param>
public sealed class RecordGaps(Catalogue catalogue)
{
    /// <summary>The words below which a project's text is short.</summary>
    public const int FewWords = 60;

    private const int FewSources = 2;

    /// <summary>Areas without a project.</summary>
    public Gap Areas => new(
        "areas",
        "Areas without a project",
        "No project here covers them. There may well be joint work that we have not found.",
        [
            .. catalogue.Areas.Where(area => catalogue.ProjectsOf(area.Id).Count == 0)
                .Select(area => new GapItem(area.Title, Routes.To(area.Id))),
        ]);

    /// <summary>Projects with one source, or none.</summary>
    public Gap OneSource => Of(
        "one-source",
        "Fewer than two sources",
        "What these pages say rests on one document. Nothing else confirms it.",
        project => project.Sources.Count < FewSources);

    /// <summary>Projects without figures.</summary>
    public Gap NoFigures => Of(
        "no-figures",
        "No figures",
        "The sources give no number: no cost, no saving, no count of people or incidents.",
        project => project.Figures.Count == 0);

    /// <summary>Projects without a start year.</summary>
    public Gap NoStart => Of(
        "no-start",
        "Start year not known",
        "The sources do not say when the work began.",
        project => project.Started is null);

    /// <summary>Projects with a short text.</summary>
    public Gap ShortText => Of(
        "short-text",
        "Short text",
        $"Their text has fewer than {NumberText.Of(FewWords)} words: the sources say little, or we took little from "
            + "them.",
        project => WordCount.Of(project.Body) < FewWords,
        project => Counted.Of(WordCount.Of(project.Body), "word"));

    /// <summary>Projects whose sources all lack a date.</summary>
    public Gap UndatedSources => Of(
        "undated",
        "Only undated sources",
        "None of their sources shows a year, so we cannot say how old the facts are.",
        project => project.Sources.Count > 0 && project.Sources.All(source => source.Year is null));

    /// <summary>Projects with sources that have no address.</summary>
    public Gap SourcesWithoutAddress => Of(
        "no-address",
        "Sources without a web address",
        "We know the title and the publisher of these sources but not where to read them.",
        project => project.Sources.Any(source => source.Url is null),
        project => $"{NumberText.Of(project.Sources.Count(source => source.Url is null))} of "
            + Counted.Of(project.Sources.Count, "source"));

    /// <summary>Projects with figures that more than one source could have given.</summary>
    public Gap UncertainFigures => Of(
        "uncertain-figures",
        "Figures whose source is not certain",
        "The number stands in one of the page's sources, but we did not note in which.",
        project => UncertainIn(project) > 0,
        project => $"{NumberText.Of(UncertainIn(project))} of {Counted.Of(project.Figures.Count, "figure")}");

    /// <summary>Projects without a known lead.</summary>
    public Gap NoLead => Of(
        "no-lead",
        "Lead not known",
        "No single organisation is known to be in the lead.",
        project => project.Lead is null,
        project => project.LeadNote);

    /// <summary>Projects of medium confidence.</summary>
    public Gap MediumConfidence => Of(
        "medium",
        "Medium confidence",
        $"In these records {RecordWords.Meaning(Confidence.Medium)}.",
        project => project.Confidence == Confidence.Medium);

    private Gap Of(
        string id,
        string title,
        string meaning,
        Func<Project, bool> isGap,
        Func<Project, string?>? detail = null) => new(
            id,
            title,
            meaning,
            [
                .. catalogue.Projects.Where(isGap)
                    .Select(project => new GapItem(project.Title, Routes.To(project.Id), detail?.Invoke(project))),
            ]);

    /// <summary>With one source there is no doubt which it was.</summary>
    private static int UncertainIn(Project project) => project.Sources.Count == 1
        ? 0
        : project.Figures.Count(figure => figure.SourceNumber is null);
}
