using Overview.Content.OpenData;

namespace Overview.Theme.Words;

/// <summary>The words for what columns of open data hold.</summary>
public static class DataTypeWords
{
    /// <summary>A type in a phrase.</summary>
    public static string Of(DataType type) => type switch
    {
        DataType.Url => "Web address",
        DataType.Boolean => "true or false",
        DataType.Year => "Year",
        DataType.Whole => "Whole number",
        DataType.Number => "Number",
        DataType.Date => "Day, YYYY-MM-DD",
        DataType.PartialDate => "Day, month or year",
        DataType.List => "List",
        _ => "Text",
    };
}
