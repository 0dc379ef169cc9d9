using System.Text.Json.Nodes;

namespace Overview.Content.Fields;

/// <summary>One field of a kind of content, as authors know it.</summary>
public interface IField
{
    /// <summary>Its name in the front matter.</summary>
    string Name { get; }

    /// <summary>What it is for, in a sentence.</summary>
    string Summary { get; }

    /// <summary>True when every file of the kind must have it.</summary>
    bool IsRequired { get; }

    /// <summary>A line that shows how its value is written.</summary>
    string Example { get; }

    /// <summary>What editors are told about its value, as a JSON Schema; made anew each time.</summary>
    JsonObject Schema { get; }
}
