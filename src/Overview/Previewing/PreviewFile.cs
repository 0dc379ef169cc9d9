using Overview.Hosting;

namespace Overview.Previewing;

/// <summary>A file of the preview's own, carried inside the program.</summary>
internal sealed class PreviewFile
{
    private PreviewFile(string name)
    {
        using var stream = typeof(PreviewFile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        Text = reader.ReadToEnd();
        Hash = Integrity.Of(System.Text.Encoding.UTF8.GetBytes(Text));
    }

    /// <summary>Keeps the browser in step.</summary>
    public static PreviewFile Script { get; } = new("preview.js");

    /// <summary>How the list of findings over the page looks.</summary>
    public static PreviewFile Stylesheet { get; } = new("preview.css");

    /// <summary>Its content.</summary>
    public string Text { get; }

    /// <summary>The hash by which browsers know it.</summary>
    public string Hash { get; }
}
