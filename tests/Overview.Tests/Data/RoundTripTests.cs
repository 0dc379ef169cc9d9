using System.Globalization;
using System.Text;
using CsCheck;
using Overview.Content.Building;
using Overview.Content.Joining;
using Overview.Content.OpenData;
using Overview.Content.Parsing;
using Overview.Content.Records;
using Overview.Data;
using Overview.Tests.Stories;

namespace Overview.Tests.Data;

/// <summary>What is read back from the tables is what the Catalogue holds, whatever characters that has.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Pieces =
    [
        "=", "+", "-", "@", "'", "\"", ",", ";", "\\", "\t", "\r", "\n", "\r\n", " ", "\u00A0", "\uFEFF", "a", "1", "é", "日本",
        "😀", "\u2028", "\0", "\u0085", "\uFF1D", "=1+1", "\"\"", "';", "\\;",
    ];

    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[1, 8].Select(string.Concat),
        Gen.String[Gen.Char[' ', '\uD7FF'], 1, 20]);

    private static readonly Gen<Project> Projects =
        from title in Words
        from summary in Words
        from note in Words
        from partners in Words.Array[0, 4]
        from label in Words
        from value in Gen.Decimal
        from publisher in Words
        select Sound.Project with
        {
            Title = title,
            Summary = summary,
            LeadNote = note,
            OtherPartners = partners,
            Figures = [new Figure(label, value, "people", summary, note, 1)],
            Sources = [new Source(title, publisher, null, null, null)],
            Publication = Sound.Project.Publication with { Updates = [new Update(new DateOnly(2026, 11, 23), note)] },
        };

    [Fact]
    public void Gives_back_every_text_list_and_number_of_a_project() => Projects.Sample(
        project =>
        {
            var site = Sound.SiteWith(project);
            var row = Read(ProjectTable.Table, site);
            Assert.Equal(
                (project.Title, project.Summary, project.LeadNote),
                (Text(row["title"]), Text(row["summary"]), Text(row["lead-note"])));
            Assert.Equal(project.OtherPartners, Items(row["other-partners"]));
            Assert.Equal(["police", "fire"], Items(row["services"]));
            var figure = Read(ProjectParts.Figures.Table, site);
            Assert.Equal(project.Figures[0].Label, Text(figure["label"]));
            Assert.Equal(project.Figures[0].Value, decimal.Parse(figure["value"], CultureInfo.InvariantCulture));
            Assert.Equal(project.Sources[0].Publisher, Text(Read(ProjectParts.Sources.Table, site)["publisher"]));
            Assert.Equal(project.Publication.Updates[0].Note, Text(Read(ProjectParts.Updates.Table, site)["note"]));
        },
        iter: 2_000);

    [Fact]
    public void Holds_no_text_that_a_spreadsheet_takes_for_a_formula() => Projects.Sample(
        project => Assert.All(
            Read(ProjectTable.Table, Sound.SiteWith(project)).Values,
            cell => Assert.False(cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal))),
        iter: 2_000);

    private static Dictionary<string, string> Read(DataTable table, Site site)
    {
        var text = Encoding.UTF8.GetString(TableCsv.Write(table, site).Bytes).TrimStart('\uFEFF');
        var rows = CsvText.Read(text);
        return rows[0].Zip(rows[1]).ToDictionary(cell => cell.First, cell => cell.Second);
    }

    /// <summary>As the page about the data says: one leading apostrophe is taken away.</summary>
    private static string Text(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;

    /// <summary>And a list is cut at the semicolons that have no backslash before them.</summary>
    private static List<string> Items(string cell)
    {
        var text = Text(cell);
        var items = new List<string>();
        var item = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == ';')
            {
                items.Add(item.ToString());
                item.Clear();
            }
            else
            {
                at += text[at] == '\\' ? 1 : 0;
                item.Append(text[at]);
            }
        }

        return text.Length == 0 ? [] : [.. items, item.ToString()];
    }

    private static class Sound
    {
        private static readonly List<IContentRecord> Records = Read();

        public static Project Project { get; } = Records.OfType<Project>().Single();

        public static Site SiteWith(Project project) => new(
            new Catalogue([.. Records.Where(record => record is not Content.Records.Project), project]),
            new BuildSettings { Today = SiteStory.Today },
            new AssetManifest(new Dictionary<string, string>()));

        private static List<IContentRecord> Read()
        {
            var parser = new ContentParser(SiteStory.Today);
            return
            [
                .. SoundFiles.All.SelectMany(file => parser.Parse(file.Key, Encoding.UTF8.GetBytes(file.Value)).Records)
                    .Select(one => one.Record).OfType<IContentRecord>(),
            ];
        }
    }
}
