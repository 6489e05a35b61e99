using Microsoft.AspNetCore.Components;

namespace ServerlessMentoring.App.Pages.Rendering;

/// <summary>Base of every component that draws one model.</summary>
public abstract class View<TModel> : ComponentBase
{
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }
}
