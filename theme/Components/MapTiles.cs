using Overview.Content.Records;
using Overview.Theme.Words;

namespace Overview.Theme.Components;

/// <summary>The squares of a tile map.</summary>
public sealed class MapTiles
{
    private const int Step = 100;

    /// <summary>Room around the squares for the mark of the area that the page is about.</summary>
    private const int Margin = 4;

    private readonly Area? _here;

    /// <summary>Draws up the map.</summary>
    /// <param name="counts">The number of projects in each area.</param>
    /// <param name="here">The area that the page is about; null where it is about none.</param>
    public MapTiles(AreaCounts counts, Area? here)
    {
        _here = here;
        Scale = new TileScale(counts.Largest);
        All = [.. counts.All.Select(TileOf)];
    }

    /// <summary>The squares in the order in which they are read: row by row.</summary>
    public IEnumerable<MapTile> InReadingOrder => All.OrderBy(tile => tile.Top).ThenBy(tile => tile.Left);

    /// <summary>The shades and what they stand for.</summary>
    public TileScale Scale { get; }

    /// <summary>True when a neighbour is marked.</summary>
    public bool HasNeighbours => All.Any(tile => tile.Place == MapPlace.Neighbour);

    /// <summary>The part of the drawing that is seen, as SVG writes it.</summary>
    public string ViewBox => string.Join(
        ' ',
        new double[] { -Margin, -Margin, Extent(tile => tile.Left), Extent(tile => tile.Top) }.Select(SvgNumber.Of));

    private IReadOnlyList<MapTile> All { get; }

    private int Extent(Func<MapTile, int> edge) => All.Select(edge).DefaultIfEmpty().Max() + Step + (2 * Margin);

    private MapTile TileOf(AreaCount one) =>
        new(one.Area, one.Count, Scale.ShadeOf(one.Count), PlaceOf(one.Area));

    private MapPlace PlaceOf(Area area) =>
        area.Id == _here?.Id ? MapPlace.Here
        : _here?.Neighbours.Contains(area.Id) == true ? MapPlace.Neighbour
        : MapPlace.Elsewhere;
}
