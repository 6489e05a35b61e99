namespace ServerlessMentoring.LocalRuntime.Hosting;

/// <summary>An activity found at start.</summary>
internal sealed record ActivityFunction(string Name, FunctionMethod Method)
{
    public override string ToString() => Method.Display;
}
