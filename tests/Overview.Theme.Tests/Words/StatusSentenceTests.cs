using Overview.Content.Identifiers;
using Overview.Content.Records;
using Overview.Theme.Words;

namespace Overview.Theme.Tests.Words;

public sealed class StatusSentenceTests
{
    [Theory]
    [InlineData("live", "Live", 2015, "Live when last checked (2015)")]
    [InlineData("planned", "Planned", 2016, "Planned when last checked (2016)")]
    [InlineData("completed", "Completed", 2018, "Completed when last checked (2018)")]
    [InlineData("live", "Live", null, "Live, year not known")]
    [InlineData("unknown", "Unknown", null, "Status not known")]
    [InlineData("unknown", "Unknown", 2014, "Status not known when last checked (2014)")]
    public void Says_the_status_with_its_year(string id, string label, int? year, string expected) =>
        Assert.Equal(expected, StatusSentence.Of(StatusOf(id, label), year));

    [Theory]
    [InlineData("closed", "Closed", "Projects last known as closed")]
    [InlineData("unknown", "Unknown", "Projects whose status is not known")]
    public void Heads_the_list_of_a_status(string id, string label, string expected) =>
        Assert.Equal(expected, StatusSentence.Heading(StatusOf(id, label)));

    private static Status StatusOf(string id, string label) => new(new StatusId(id), label, "Meaning.", 1);
}
