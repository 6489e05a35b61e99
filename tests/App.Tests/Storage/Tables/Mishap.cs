namespace ServerlessMentoring.App.Tests.Storage.Tables;

/// <summary>What can go wrong with a write.</summary>
public enum Mishap
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The service is busy: nothing is written.</summary>
    Busy,

    /// <summary>It is written, and the answer is lost for good.</summary>
    AnswerLost,

    /// <summary>It is written, the answer is lost, and the client writes again by itself.</summary>
    Repeated,
}
