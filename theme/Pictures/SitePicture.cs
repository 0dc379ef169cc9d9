namespace Overview.Theme.Pictures;

/// <summary>
/// A picture that the theme draws. Its name tells what it shows: where one of that name stands it need not be drawn.
/// </summary>
/// <param name="Url">Its root-relative URL.</param>
/// <param name="Draw">Draws it; the bytes of the file.</param>
public sealed record SitePicture(string Url, Func<byte[]> Draw);
