namespace ServerlessMentoring.App.Tests.Choice;

/// <summary>What happens at moments that no test could hit by chance.</summary>
internal sealed class Moments
{
    /// <summary>Before the verdict on a start is written down.</summary>
    public Func<Task>? BeforeVerdict { get; set; }
}
