using Overview.Theme.Drawing;

namespace Overview.Theme.Tests.Drawing;

/// <summary>How much of a pixel is covered; a whole pixel has 15 steps.</summary>
public sealed class OutlineTests
{
    [Fact]
    public void Covers_whole_pixels_in_full_and_no_others()
    {
        var shape = Cover(1, [0, 0, .. LineTo(0, 0, 2, 0), .. LineTo(2, 0, 2, 1), .. LineTo(2, 1, 0, 1)]);

        Assert.Equal((0, -1), (shape.Left, shape.Top));
        Assert.Equal([15, 15, 0, 0], shape.Steps.Take(shape.Width));
    }

    [Fact]
    public void Covers_parts_of_pixels_by_their_area()
    {
        var shape = Cover(1, [0.5, 0, .. LineTo(0.5, 0, 1.2, 0), .. LineTo(1.2, 0, 1.2, 1), .. LineTo(1.2, 1, 0.5, 1)]);

        Assert.Equal([8, 3, 0, 0], shape.Steps.Take(4));
    }

    [Fact]
    public void Shares_a_slanting_line_among_the_pixels_that_it_crosses()
    {
        // A triangle over three pixels: one, three and five sixths of them lie under the line.
        var shape = Cover(1, [0, 0, .. LineTo(0, 0, 3, 0), .. LineTo(3, 0, 3, 1)]);

        Assert.Equal([3, 8, 13, 0], shape.Steps.Take(4));
    }

    [Fact]
    public void Leaves_a_hole_out()
    {
        var outline = new Outline(1);
        outline.Add([0, 0, .. LineTo(0, 0, 3, 0), .. LineTo(3, 0, 3, 1), .. LineTo(3, 1, 0, 1)]);
        outline.Add([1, 0, .. LineTo(1, 0, 1, 1), .. LineTo(1, 1, 2, 1), .. LineTo(2, 1, 2, 0)]);

        Assert.Equal([15, 0, 15, 0], outline.Cover().Steps.Take(4));
    }

    [Fact]
    public void Has_nothing_to_cover_without_lines() => Assert.Equal(0, new Outline(1).Cover().Height);

    [Fact]
    public void Draws_letters_about_as_heavy_as_they_are()
    {
        var letters = Letters.Load("bold");

        // The upright of an I: as high as a capital, straight on both sides.
        var shape = letters.ShapeOf('I', 100);
        var row = shape.Steps.Skip(shape.Width * (shape.Height / 2)).Take(shape.Width).ToList();

        Assert.InRange(shape.Height, 65, 80);
        Assert.Equal(row, shape.Steps.Skip(shape.Width * (shape.Height / 3)).Take(shape.Width));
        Assert.InRange(row.Sum(step => step) / 15.0, 10, 25);
    }

    private static double[] LineTo(double fromX, double fromY, double x, double y) => [fromX, fromY, x, y];

    private static CoveredShape Cover(double scale, double[] contour)
    {
        var outline = new Outline(scale);
        outline.Add(contour);
        return outline.Cover();
    }
}
