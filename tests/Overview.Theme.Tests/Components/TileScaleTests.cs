using Overview.Theme.Components;

namespace Overview.Theme.Tests.Components;

public sealed class TileScaleTests
{
    [Theory]
    [InlineData(0, "0:0-0")]
    [InlineData(1, "0:0-0 5:1-1")]
    [InlineData(2, "0:0-0 3:1-1 5:2-2")]
    [InlineData(4, "0:0-0 2:1-1 3:2-2 4:3-3 5:4-4")]
    [InlineData(5, "0:0-0 1:1-1 2:2-2 3:3-3 4:4-4 5:5-5")]
    [InlineData(6, "0:0-0 2:1-2 4:3-4 5:5-6")]
    [InlineData(9, "0:0-0 1:1-2 2:3-4 3:5-6 4:7-8 5:9-9")]
    [InlineData(37, "0:0-0 1:1-8 2:9-16 3:17-24 4:25-32 5:33-37")]
    public void Has_steps_of_one_width_up_to_the_largest_number(int largest, string expected)
    {
        var steps = new TileScale(largest).Steps.Select(step => $"{step.Shade}:{step.From}-{step.To}");

        Assert.Equal(expected, string.Join(' ', steps));
    }

    [Fact]
    public void Shades_every_number_as_its_legend_says()
    {
        for (var largest = 0; largest <= 60; largest++)
        {
            var scale = new TileScale(largest);
            for (var count = 0; count <= largest; count++)
            {
                var step = Assert.Single(scale.Steps, one => one.From <= count && count <= one.To);
                Assert.Equal(step.Shade, scale.ShadeOf(count));
            }
        }
    }

    [Fact]
    public void Has_a_deeper_shade_for_each_step_and_the_deepest_for_the_most()
    {
        for (var largest = 1; largest <= 60; largest++)
        {
            var shades = new TileScale(largest).Steps.Select(step => step.Shade).ToList();

            Assert.Equal(shades.Distinct().Order(), shades);
            Assert.Equal(5, shades[^1]);
        }
    }
}
