namespace ServerlessMentoring.LocalRuntime;

/// <summary>Where a function app begins.</summary>
public static class FunctionsApplication
{
    /// <summary>A builder with the runtime's services and settings.</summary>
    /// <param name="args">The command line; a switch without a value means true.</param>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => new(args);
}
