namespace ServerlessMentoring.Browser.Tests.Gallery;

/// <summary>Where the focus is after a press of Tab.</summary>
/// <param name="Again">Whether it is still where it was, in another part of the same field.</param>
/// <param name="Tag">The element, in small letters.</param>
/// <param name="Type">The kind of field or button; empty for links.</param>
/// <param name="Name">What to call it in a fault.</param>
/// <param name="IsEmpty">Whether nothing is filled in, or nothing that can be sent.</param>
/// <param name="Least">The least number that it takes; empty for none.</param>
/// <param name="IsChecked">Whether it is ticked.</param>
/// <param name="IsOpen">Whether what it folds out is open.</param>
/// <param name="Posts">Whether it sends a form that changes something.</param>
/// <param name="IsSeen">Whether it is drawn, with a ring around it.</param>
/// <param name="Left">Its left end, in pixels from the left of the page.</param>
/// <param name="Right">Its right end, in pixels from the left of the page.</param>
/// <param name="Top">Pixels from the top of the page.</param>
internal sealed record KeyboardStop(
    bool Again, string Tag, string Type, string Name, bool IsEmpty, string Least, bool IsChecked, bool IsOpen, bool Posts, bool IsSeen, double Left, double Right, double Top);
