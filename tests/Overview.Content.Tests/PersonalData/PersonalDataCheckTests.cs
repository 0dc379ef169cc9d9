using Overview.Content.Findings;

namespace Overview.Content.Tests.PersonalData;

/// <summary>What belongs to a person is told, wherever in a file it stands; what belongs to a team is not.</summary>
public sealed class PersonalDataCheckTests
{
    private const string Sentence = "A station that two services share.[^1]";

    [Theory]
    [InlineData("07700 900123")]
    [InlineData("07700900123")]
    [InlineData("(07700) 900-123")]
    [InlineData("077 0090 0123")]
    [InlineData("+44 7700 900123")]
    [InlineData("+44 (0)7700 900 123")]
    [InlineData("(+44) 7700.900.123")]
    [InlineData("00447700900123")]
    public void Tells_a_mobile_number_however_it_is_spaced(string number)
    {
        var finding = OnlyFindingIn($"Ring {number}.");

        Assert.Equal(("OV901", 22, 45), (finding.Code, finding.Location.Line, finding.Location.Column));
        Assert.Equal($"'{number}' is the number of a mobile telephone.", finding.Message);
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Theory]
    [InlineData("01707 806100")]
    [InlineData("020 7035 4848")]
    [InlineData("0300 123 7000")]
    [InlineData("+44 1707 806100")]
    [InlineData("07700 90012")]
    [InlineData("1077009001234")]
    [InlineData("ISBN 9780770090012")]
    [InlineData("[a page](https://www.example.org/07700900123)")]
    [InlineData("£1,077,009,001")]
    public void Says_nothing_of_other_numbers(string number) => Assert.Empty(FindingsIn($"Ring {number}."));

    [Theory]
    [InlineData("jo.bloggs@example.org")]
    [InlineData("j.bloggs@herts.police.uk")]
    [InlineData("Jo_Bloggs7@example.org")]
    [InlineData("jo.van.bloggs@example.co.uk")]
    [InlineData("firestation9@gmail.com")]
    [InlineData("collaboration@hotmail.co.uk")]
    [InlineData("news@yahoo.com")]
    [InlineData("team@proton.me")]
    public void Tells_the_email_address_of_a_person(string address)
    {
        var finding = OnlyFindingIn($"Write to {address}.");

        Assert.Equal(("OV902", 22, 49), (finding.Code, finding.Location.Line, finding.Location.Column));
        Assert.Equal($"'{address}' is the e-mail address of a person.", finding.Message);
    }

    [Theory]
    [InlineData("commissioner@herts-pcc.gov.uk")]
    [InlineData("press.office@example.org")]
    [InlineData("data-protection@example.org")]
    [InlineData("blue.light.team@example.org")]
    [InlineData("info@mail.example.org")]
    [InlineData("info@gmail.example.org")]
    [InlineData("[a page](https://www.example.org/@jo.bloggs)")]
    public void Says_nothing_of_the_address_of_a_team(string address) =>
        Assert.Empty(FindingsIn($"Write to {address}."));

    [Theory]
    [InlineData("[07700 900123](tel:+447700900123)")]
    [InlineData("[jo.bloggs@example.org](mailto:Jo.Bloggs@example.org)")]
    public void Tells_the_same_once(string link) => OnlyFindingIn($"Ask {link}.");

    [Theory]
    [InlineData("Jo Bloggs")]
    [InlineData("Jo")]
    [InlineData("J. R. Bloggs")]
    [InlineData("Siân O'Connor-McBride")]
    [InlineData("Mr Fire")]
    [InlineData("Dr Jo Bloggs, Station Manager")]
    public void Tells_a_contact_that_is_a_person(string name)
    {
        var finding = Story($"contact: {{ name: \"{name}\" }}").OnlyFinding();

        Assert.Equal(("OV903", 16, 18), (finding.Code, finding.Location.Line, finding.Location.Column));
        Assert.StartsWith($"'{name}' reads like the name of a person", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Collaboration team")]
    [InlineData("Blue Light Team")]
    [InlineData("Kent Police")]
    [InlineData("NFCC")]
    [InlineData("Office of the Police and Crime Commissioner for Hertfordshire")]
    [InlineData("Hatfield Joint-Control Desk")]
    public void Says_nothing_of_a_contact_that_is_a_team(string name) =>
        Assert.Empty(Story($"contact: {{ name: \"{name}\" }}").Findings());

    [Fact]
    public void Looks_at_every_field_remark_and_kind_of_file()
    {
        string[] paths = ["site.yml", "index.md", "data/glossary.yml", "services/fire.md", "organisations/kent-police.md"];
        var story = new ContentStory().With("data/glossary.yml", "# Ask 07700 900123.\n[]\n");
        foreach (var path in paths.Where(path => path != "data/glossary.yml"))
        {
            story.With(path, story.Read(path).Replace("title: ", "title: 07700 900123 ").Replace("label: ", "label: 07700 900123 "));
        }

        Assert.Equal(paths.Order(), story.Findings().Where(one => one.Code == "OV901").Select(one => one.Location.File).Distinct().Order());
    }

    [Fact]
    public void Looks_at_the_contact_of_the_site()
    {
        var story = new ContentStory();
        story.With("site.yml", ContentStory.SiteYml.Replace("contact: { name: The office", "contact: { name: Jo Bloggs"));

        Assert.Equal("site.yml(9,18)", story.OnlyFinding().Location.ToString());
    }

    private static ContentStory Story(string field) =>
        new ContentStory().Change("added: 2026-11-22", field + "\nadded: 2026-11-22");

    private static Finding OnlyFindingIn(string words) => Assert.Single(FindingsIn(words));

    private static IReadOnlyList<Finding> FindingsIn(string words) =>
        new ContentStory().Change(Sentence, $"{Sentence} {words}").Findings();
}
