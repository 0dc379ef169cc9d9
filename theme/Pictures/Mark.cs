using Overview.Theme.Drawing;

namespace Overview.Theme.Pictures;

/// <summary>
/// The site's mark, three rings that share a heart, as in <c>images/favicon.svg</c>: a square of 32 units.
/// </summary>
/// <param name="canvas">Where it is drawn.</param>
/// <param name="left">Where the square begins, in pixels.</param>
/// <param name="top">Where the square begins, in pixels.</param>
/// <param name="size">The side of the square, in pixels.</param>
internal sealed class Mark(Canvas canvas, double left, double top, double size)
{
    private const double Side = 32;
    private const double Radius = 7.2;
    private const double HalfLine = 0.85;
    private const double CornerRadius = 6;

    private static readonly (double X, double Y)[] Centres = [(16, 11.5), (11.7, 19), (20.3, 19)];

    private double Scale => size / Side;

    /// <summary>Lays the rings.</summary>
    public void LayRings(int ink) => Lay(ink, RingsAt);

    /// <summary>Lays rings and heart.</summary>
    /// <param name="ring">The ink of the rings.</param>
    /// <param name="heart">The ink of the heart.</param>
    /// <param name="ringOnHeart">The ink of the rings where they stand on the heart.</param>
    public void LayAll(int ring, int heart, int ringOnHeart)
    {
        Lay(heart, HeartAt);
        Lay(ring, (x, y) => HeartAt(x, y) > 0 ? double.NegativeInfinity : RingsAt(x, y));
        Lay(ringOnHeart, (x, y) => HeartAt(x, y) > 0 ? RingsAt(x, y) : double.NegativeInfinity);
    }

    /// <summary>Lays the square with rounded corners on which the mark stands.</summary>
    public void LayTile(int ink) => Lay(ink, TileAt);

    /// <summary>Lays what lies within a border.</summary>
    /// <param name="ink">The ink.</param>
    /// <param name="depthAt">How far a point lies within the border; negative outside. In units of the square.</param>
    private void Lay(int ink, Func<double, double, double> depthAt)
    {
        var (right, bottom) = ((int)Math.Ceiling(left + size), (int)Math.Ceiling(top + size));
        for (var y = Math.Max(0, (int)top); y < Math.Min(bottom, canvas.Height); y++)
        {
            for (var x = Math.Max(0, (int)left); x < Math.Min(right, canvas.Width); x++)
            {
                var depth = depthAt((x + 0.5 - left) / Scale, (y + 0.5 - top) / Scale);
                canvas.Lay(x, y, ink, Palette.StepOf((depth * Scale) + 0.5));
            }
        }
    }

    private static double RingsAt(double x, double y) =>
        Centres.Max(centre => HalfLine - Math.Abs(DistanceTo(centre, x, y) - Radius));

    private static double HeartAt(double x, double y) => Centres.Min(centre => Radius - DistanceTo(centre, x, y));

    private static double TileAt(double x, double y)
    {
        var (beyondX, beyondY) = (Beyond(x), Beyond(y));
        return beyondX > 0 && beyondY > 0
            ? CornerRadius - Math.Sqrt((beyondX * beyondX) + (beyondY * beyondY))
            : CornerRadius - Math.Max(beyondX, beyondY);

        static double Beyond(double at) => Math.Abs(at - (Side / 2)) - (Side / 2) + CornerRadius;
    }

    private static double DistanceTo((double X, double Y) centre, double x, double y) =>
        Math.Sqrt(((x - centre.X) * (x - centre.X)) + ((y - centre.Y) * (y - centre.Y)));
}
