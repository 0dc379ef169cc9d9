namespace Overview.Theme.Components;

/// <summary>Where an area of the map stands to the one that the page is about.</summary>
public enum MapPlace
{
    /// <summary>Nothing marks it.</summary>
    Elsewhere,

    /// <summary>It is the area that the page is about.</summary>
    Here,

    /// <summary>It shares a border with that area.</summary>
    Neighbour,
}
