using Overview.Content.Records;
using Overview.Theme.Words;

namespace Overview.Theme.Components;

/// <summary>A square of the tile map. Lengths are in the units of the drawing: a square and its gap are 100.</summary>
/// <param name="Area">The area that it stands for.</param>
/// <param name="Count">The number of projects there.</param>
/// <param name="Shade">Its shade, from 0 to 5.</param>
/// <param name="Place">Where it stands to the area that the page is about.</param>
public sealed record MapTile(Area Area, int Count, int Shade, MapPlace Place)
{
    private const int Step = 100;

    /// <summary>The left edge of its place in the grid.</summary>
    public int Left => Area.Tile.Column * Step;

    /// <summary>The top edge of its place in the grid.</summary>
    public int Top => Area.Tile.Row * Step;

    /// <summary>Where its words stand, from the left.</summary>
    public string MiddleX => SvgNumber.Of(Left + 50);

    /// <summary>The base line of its letters.</summary>
    public string CodeY => SvgNumber.Of(Top + 50);

    /// <summary>The base line of its number.</summary>
    public string CountY => SvgNumber.Of(Top + 83);

    /// <summary>
    /// Its name for those who hear or speak it: "Kent: 6 projects (KEN)". The letters that the eye reads are in it, so
    /// that a reader who speaks to the computer can say them.
    /// </summary>
    public string Name => $"{Area.Title}: {Counted.Of(Count, "project")}{PlaceInWords} ({Area.Code})";

    private string PlaceInWords => Place switch
    {
        MapPlace.Here => ", this area",
        MapPlace.Neighbour => ", neighbour",
        _ => string.Empty,
    };
}
