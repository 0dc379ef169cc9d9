namespace Overview.Content.Records;

/// <summary>Where an area stands on the tile map.</summary>
/// <param name="Column">Column from the left, from 0.</param>
/// <param name="Row">Row from the top, from 0.</param>
public sealed record Tile(int Column, int Row);
