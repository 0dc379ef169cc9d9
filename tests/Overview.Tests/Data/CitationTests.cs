using Overview.Tests.Stories;

namespace Overview.Tests.Data;

/// <summary>How to cite a project, as files for reference managers.</summary>
public sealed class CitationTests
{
    [Fact]
    public async Task Is_an_entry_for_BibTeX_with_the_lasting_address()
    {
        using var story = await new SiteStory().BuiltAsync();

        Assert.Equal(
            """
            @misc{overview-shared-station,
              author = {{The office}},
              title = {{Shared station}},
              howpublished = {National Overview},
              year = {2026},
              month = {11},
              note = {Last changed 2026-11-20},
              url = {https://www.example.org/projects/shared-station/},
              language = {en-GB}
            }

            """,
            story.Read("projects/shared-station/cite.bib"));
    }

    [Fact]
    public async Task Writes_signs_of_TeX_so_that_they_mean_themselves()
    {
        using var story = new SiteStory().With(
            SoundFiles.ProjectPath, SoundFiles.ProjectCalled("\"50% & {more} $ #1 a_b ~ ^ \\\\end\""));
        await story.BuiltAsync();

        Assert.Contains(
            @"{{50\% \& \{more\} \$ \#1 a\_b \textasciitilde{} \textasciicircum{} \textbackslash{}end}}",
            story.Read("projects/shared-station/cite.bib"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_an_entry_in_RIS()
    {
        using var story = await new SiteStory().BuiltAsync();

        var lines = story.Read("projects/shared-station/cite.ris").Split("\r\n");

        Assert.Equal(
            [
                "TY  - ELEC", "TI  - Shared station", "AU  - The office,", "T2  - National Overview", "PB  - The office",
                "PY  - 2026", "DA  - 2026/11/20", "AB  - One building for two services.",
                "UR  - https://www.example.org/projects/shared-station/", "LA  - en-GB", "ER  - ", "",
            ],
            lines);
    }
}
