namespace Overview.Theme;

/// <summary>A stylesheet, script or picture that pages load.</summary>
/// <param name="Name">Its plain name, such as <c>overview.css</c>.</param>
/// <param name="Bytes">Its content, as it is to be served.</param>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Bytes);
