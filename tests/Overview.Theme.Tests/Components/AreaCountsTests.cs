using Overview.Content.Identifiers;
using Overview.Theme.Components;
using Overview.Theme.Tests.Rendering;
using static Overview.Theme.Tests.Rendering.SampleRecords;

namespace Overview.Theme.Tests.Components;

public sealed class AreaCountsTests
{
    [Fact]
    public void Count_a_project_in_each_of_its_areas_and_national_work_in_none()
    {
        var catalogue = new SampleSite().With(
            Project("one") with { Areas = [new AreaId("kent"), new AreaId("surrey")] },
            Project("two"),
            Project("all") with { Areas = [], IsNational = true }).Build().Catalogue;

        var counts = new AreaCounts(catalogue, catalogue.Projects);

        Assert.Equal([("Kent", 2), ("Surrey", 1)], counts.All.Select(one => (one.Area.Title, one.Count)));
        Assert.Equal(1, counts.National);
        Assert.Equal(2, counts.Largest);
        Assert.All(counts.All, one => Assert.Equal(catalogue.ProjectsOf(one.Area.Id).Count, one.Count));
    }

    [Fact]
    public void Leave_out_the_projects_that_they_are_not_asked_for()
    {
        var catalogue = new SampleSite().With(Project("one"), Project("two")).Build().Catalogue;

        var counts = new AreaCounts(catalogue, [catalogue.Projects[0]]);

        Assert.Equal(["Kent"], counts.Covered.Select(way => way.Label));
        Assert.Equal(["Surrey"], counts.Uncovered.Select(area => area.Title));
        Assert.Equal(1, counts.Largest);
    }
}
