using Overview.Content.Routing;

namespace Overview.Theme.Pictures;

/// <summary>The site's mark as a picture of fixed size, for home screens and lists of programs.</summary>
public sealed class AppIcon
{
    /// <summary>Raise it with every change of how an icon is drawn.</summary>
    private const int Template = 2;

    private AppIcon(string name, int size, bool isFull)
    {
        Size = size;
        IsFull = isFull;
        Url = Routes.Icon(name, Template);
    }

    /// <summary>For home screens of Apple's phones, which round the corners themselves.</summary>
    public static AppIcon Touch { get; } = new("touch-180", 180, isFull: true);

    /// <summary>For the launchers of other phones.</summary>
    public static AppIcon Medium { get; } = new("icon-192", 192, isFull: false);

    /// <summary>For large screens.</summary>
    public static AppIcon Large { get; } = new("icon-512", 512, isFull: false);

    /// <summary>For launchers that cut icons to their own shape.</summary>
    public static AppIcon Maskable { get; } = new("maskable-512", 512, isFull: true);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AppIcon> All { get; } = [Touch, Medium, Large, Maskable];

    /// <summary>Its width and height in pixels.</summary>
    public int Size { get; }

    /// <summary>True when the ground reaches into the corners, and the mark keeps away from all edges.</summary>
    public bool IsFull { get; }

    /// <summary>Its root-relative URL; the name changes with the drawing.</summary>
    public string Url { get; }
}
