namespace ServerlessMentoring.LocalRuntime;

/// <summary>ASP.NET Core for a function app.</summary>
public static class FunctionsApplicationBuilderAspNetCoreExtensions
{
    /// <summary>Lets HTTP functions take <c>HttpRequest</c> and return <c>IResult</c>.</summary>
    /// <param name="builder">The builder.</param>
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.ServeHttp();
        return builder;
    }
}
