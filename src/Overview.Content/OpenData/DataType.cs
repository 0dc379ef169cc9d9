namespace Overview.Content.OpenData;

/// <summary>What the cells of a column of open data hold.</summary>
public enum DataType
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A full address on the web.</summary>
    Url,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A year of four digits.</summary>
    Year,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number that may have decimals.</summary>
    Number,

    /// <summary>A day (ISO 8601).</summary>
    Date,

    /// <summary>A date as exact as it is known: a day, a month or a year (ISO 8601).</summary>
    PartialDate,

    /// <summary>Any number of texts.</summary>
    List,
}
