namespace Overview.Theme.Drawing;

/// <summary>
/// The colours of a picture: for each ink the steps from the ground it stands on to the ink itself. A pixel is then one
/// byte, the ink's number and how much of the pixel it covers.
/// </summary>
/// <param name="inks">Ground and ink of each; at most 16.</param>
internal sealed class Palette(params (Colour Ground, Colour Ink)[] inks)
{
    /// <summary>How many steps lead from the ground to the ink.</summary>
    public const int Steps = 15;

    /// <summary>All colours, in the order of their numbers.</summary>
    public IReadOnlyList<Colour> Colours { get; } =
    [
        .. inks.SelectMany(pair => Enumerable.Range(0, Steps + 1).Select(
            step => pair.Ground.Towards(pair.Ink, step, Steps))),
    ];

    /// <summary>The number of a colour.</summary>
    /// <param name="ink">The place of the ink in the list.</param>
    /// <param name="step">How much of the pixel it covers, from 0 to <see cref="Steps"/>.</param>
    public static byte At(int ink, int step) => (byte)((ink * (Steps + 1)) + step);

    /// <summary>The step for a share of a pixel.</summary>
    /// <param name="share">From 0 to 1; what lies outside counts as the nearer of both.</param>
    public static byte StepOf(double share) => (byte)((Math.Clamp(share, 0, 1) * Steps) + 0.5);
}
