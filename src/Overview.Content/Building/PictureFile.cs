namespace Overview.Content.Building;

/// <summary>What pages write about a picture of an author.</summary>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Sizes">Its copies, from narrow to wide.</param>
public sealed record PictureFile(int Width, int Height, IReadOnlyList<PictureSize> Sizes);
