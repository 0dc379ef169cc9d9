namespace Overview.Reporting;

/// <summary>Tells people how far a run is.</summary>
public interface IProgressReport
{
    /// <summary>A stage begins.</summary>
    void Begin(string stage);
}
