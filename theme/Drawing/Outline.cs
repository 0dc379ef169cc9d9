namespace Overview.Theme.Drawing;

/// <summary>
/// Works out how much of each pixel lies within closed lines. Each line adds to every pixel that it crosses the area at
/// its right; the sum along a row is then what is covered (as in font-rs, by Raph Levien).
/// </summary>
/// <param name="scale">Pixels for each unit of the lines.</param>
internal sealed class Outline(double scale)
{
    private const int CurveParts = 8;

    private readonly List<(double X, double Y, double ToX, double ToY)> _lines = [];

    /// <summary>Adds a closed line: where it starts, then control and end point of each curve.</summary>
    public void Add(ReadOnlySpan<double> contour)
    {
        var (x, y) = PointAt(contour, 0);
        var (startX, startY) = (x, y);
        for (var index = 2; index < contour.Length; index += 4)
        {
            var control = PointAt(contour, index);
            var end = PointAt(contour, index + 2);
            AddCurve((x, y), control, end);
            (x, y) = end;
        }

        _lines.Add((x, y, startX, startY));
    }

    /// <summary>What the lines cover.</summary>
    public CoveredShape Cover()
    {
        if (_lines.Count == 0)
        {
            return new CoveredShape(0, 0, 0, []);
        }

        var left = (int)Math.Floor(_lines.Min(line => line.X));
        var top = (int)Math.Floor(_lines.Min(line => line.Y));
        var width = (int)Math.Ceiling(_lines.Max(line => line.X)) - left + 2;
        var height = (int)Math.Ceiling(_lines.Max(line => line.Y)) - top + 1;
        var areas = new double[width * height];
        foreach (var (x, y, toX, toY) in _lines)
        {
            AddLine(areas.AsSpan(), width, (x - left, y - top), (toX - left, toY - top));
        }

        return new CoveredShape(left, top, width, Sum(areas, width));
    }

    private (double X, double Y) PointAt(ReadOnlySpan<double> contour, int index) =>
        (contour[index] * scale, contour[index + 1] * -scale);

    private void AddCurve((double X, double Y) from, (double X, double Y) control, (double X, double Y) to)
    {
        var parts = control == from ? 1 : CurveParts;
        var (x, y) = from;
        for (var part = 1; part <= parts; part++)
        {
            var along = (double)part / parts;
            var back = 1 - along;
            var nextX = (back * back * from.X) + (2 * back * along * control.X) + (along * along * to.X);
            var nextY = (back * back * from.Y) + (2 * back * along * control.Y) + (along * along * to.Y);
            _lines.Add((x, y, nextX, nextY));
            (x, y) = (nextX, nextY);
        }
    }

    private static void AddLine(Span<double> areas, int width, (double X, double Y) from, (double X, double Y) to)
    {
        if (from.Y == to.Y)
        {
            return;
        }

        var sign = from.Y < to.Y ? 1 : -1;
        var (upper, lower) = from.Y < to.Y ? (from, to) : (to, from);
        var slope = (lower.X - upper.X) / (lower.Y - upper.Y);
        for (var row = (int)upper.Y; row < lower.Y; row++)
        {
            var start = Math.Max(row, upper.Y);
            var end = Math.Min(row + 1, lower.Y);
            var x = upper.X + ((start - upper.Y) * slope);
            var nextX = upper.X + ((end - upper.Y) * slope);
            AddPart(areas[(row * width)..], Math.Min(x, nextX), Math.Max(x, nextX), sign * (end - start));
        }
    }

    /// <summary>Adds the part of a line within one row; its height is spread over the pixels that it crosses.</summary>
    private static void AddPart(Span<double> row, double left, double right, double height)
    {
        var first = (int)left;
        var last = Math.Max((int)Math.Ceiling(right), first + 1);
        var before = 0.0;
        for (var pixel = first; pixel < last; pixel++)
        {
            var covered = height * ShareOf(pixel, left, right);
            row[pixel] += covered - before;
            before = covered;
        }

        row[last] += height - before;
    }

    /// <summary>How much of a pixel lies right of the line: the mean over the height that the line takes.</summary>
    private static double ShareOf(int pixel, double left, double right) =>
        Beyond(pixel + 1, left, right) - Beyond(pixel, left, right);

    /// <summary>The mean distance from the line to a border at its right.</summary>
    private static double Beyond(int border, double left, double right)
    {
        if (border <= left)
        {
            return 0;
        }

        return border >= right
            ? border - ((left + right) / 2)
            : (border - left) * (border - left) / (2 * (right - left));
    }

    private static byte[] Sum(double[] areas, int width)
    {
        var steps = new byte[areas.Length];
        var sum = 0.0;
        for (var index = 0; index < areas.Length; index++)
        {
            sum = index % width == 0 ? areas[index] : sum + areas[index];
            steps[index] = Palette.StepOf(Math.Abs(sum));
        }

        return steps;
    }
}
