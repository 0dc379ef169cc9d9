namespace Statiq.Common;

/// <summary>
/// Named values: of a document, or the settings of a run. Upper and lower case in keys are the same. The typed getter
/// stands in <see cref="MetadataExtensions"/>.
/// </summary>
public interface IMetadata : IReadOnlyDictionary<string, object>;
