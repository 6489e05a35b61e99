using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ServerlessMentoring.App.Pages.Charts;

/// <summary>Letters in a drawing. Razor keeps <c>text</c> for itself.</summary>
public sealed class ChartText : ComponentBase
{
    /// <summary>Where it begins, ends or has its middle, from the left.</summary>
    [Parameter, EditorRequired]
    public required string X { get; set; }

    /// <summary>Where it stands, from the top.</summary>
    [Parameter, EditorRequired]
    public required string Y { get; set; }

    /// <summary>How it looks and is aligned; null for plain.</summary>
    [Parameter]
    public string? Class { get; set; }

    [Parameter, EditorRequired]
    public required string Says { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", Y);
        builder.AddAttribute(3, "class", Class);
        builder.AddContent(4, Says);
        builder.CloseElement();
    }
}
