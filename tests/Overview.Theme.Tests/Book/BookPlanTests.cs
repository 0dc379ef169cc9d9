using Overview.Content.Identifiers;
using Overview.Theme.Book;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Book;

/// <summary>The numbers of the overview as one document, and its indexes.</summary>
public sealed class BookPlanTests
{
    private static readonly BookPlan Plan = new(new SampleSite().With(
        Project("b"),
        Project("a") with { Services = [new ServiceId("fire")], Areas = [new AreaId("surrey"), new AreaId("kent")] },
        Project("c") with { Theme = new ThemeId("training"), Areas = [], IsNational = true }).Build().Catalogue);

    [Fact]
    public void Numbers_themes_in_their_order_and_projects_by_title() => Assert.Equal(
        ["1 Estates: 1.1 Project a, 1.2 Project b", "2 Training: 2.1 Project c"],
        Plan.Parts.Select(part => $"{part.Title}: {Words(part.Entries)}"));

    [Fact]
    public void Lists_the_projects_of_each_service() => Assert.Equal(
        ["Police: 1.2 Project b, 2.1 Project c", "Fire and rescue: 1.1 Project a, 1.2 Project b, 2.1 Project c"],
        Groups("Index by service"));

    [Fact]
    public void Lists_the_projects_of_each_area_and_then_national_work() => Assert.Equal(
        ["Kent: 1.1 Project a, 1.2 Project b", "Surrey: 1.1 Project a", "National: 2.1 Project c"],
        Groups("Index by police force area"));

    [Fact]
    public void Keeps_a_theme_and_an_area_without_projects()
    {
        var plan = new BookPlan(new SampleSite().With(Project("a")).Build().Catalogue);

        Assert.Empty(plan.Parts[1].Entries);
        Assert.Contains("Surrey: ", Groups("Index by police force area", plan));
    }

    [Fact]
    public void Finds_the_place_of_a_project() => Assert.Equal("2.1", Plan[new ProjectId("c")].Number);

    private static IEnumerable<string> Groups(string title, BookPlan? plan = null) =>
        (plan ?? Plan).Indexes.Single(index => index.Title == title).Groups
            .Select(group => $"{group.Title}: {Words(group.Entries)}");

    private static string Words(IEnumerable<BookEntry> entries) =>
        string.Join(", ", entries.Select(entry => $"{entry.Number} {entry.Project.Title}"));
}
