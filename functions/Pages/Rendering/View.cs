using Microsoft.AspNetCore.Components;

namespace ServerlessMentoring.Pages.Rendering;

/// <summary>Base of every component that draws one model.</summary>
/// <typeparam name="TModel">The model drawn.</typeparam>
public abstract class View<TModel> : ComponentBase
{
    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }
}
