namespace Overview.Theme.Components;

/// <summary>
/// Shades for numbers of projects: one for none, and at most five steps of the same width up to the largest number,
/// which always has the deepest shade.
/// </summary>
/// <param name="largest">The largest number of projects.</param>
public sealed class TileScale(int largest)
{
    private const int Deepest = 5;
    private readonly int _width = Math.Max(1, DividedUp(largest, Deepest));

    /// <summary>The steps, from none to the most.</summary>
    public IReadOnlyList<TileStep> Steps =>
    [
        new TileStep(0, 0, 0),
        .. Enumerable.Range(0, Count).Select(step => step * _width)
            .Select(below => new TileStep(ShadeOf(below + 1), below + 1, Math.Min(below + _width, largest))),
    ];

    private int Count => DividedUp(largest, _width);

    /// <summary>The shade of a number of projects, from 0 to 5.</summary>
    public int ShadeOf(int count) =>
        count == 0 ? 0 : DividedUp(DividedUp(Math.Min(count, largest), _width) * Deepest, Count);

    private static int DividedUp(int number, int by) => (number + by - 1) / by;
}
