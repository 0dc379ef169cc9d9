namespace Overview.Fuzz;

/// <summary>A file that no author would write.</summary>
/// <param name="Path">Its path, relative to the input folder.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Number">Its number: with the seed of the run it gives the same file again.</param>
internal sealed record FuzzCase(string Path, byte[] Bytes, long Number);
