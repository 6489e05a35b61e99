namespace ServerlessMentoring.App.Tests.GraphFakes;

/// <summary>The connection breaks after the work was done.</summary>
internal sealed class LostAnswerException() : Exception("The answer is lost on its way.");
