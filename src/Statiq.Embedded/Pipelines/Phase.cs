namespace Statiq.Common;

/// <summary>The four parts of a pipeline, in the order in which they run.</summary>
public enum Phase
{
    /// <summary>Gets documents from outside; reads no other pipeline.</summary>
    Input,

    /// <summary>Works on them; may read the outputs of the pipelines it depends on.</summary>
    Process,

    /// <summary>Starts when every pipeline has processed; may read the outputs of all of them.</summary>
    PostProcess,

    /// <summary>Puts documents outside; reads no other pipeline.</summary>
    Output,
}
