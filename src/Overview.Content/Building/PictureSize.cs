namespace Overview.Content.Building;

/// <summary>A copy of a picture in one width.</summary>
/// <param name="Url">Its root-relative URL.</param>
/// <param name="Width">Its width in pixels.</param>
public sealed record PictureSize(string Url, int Width);
