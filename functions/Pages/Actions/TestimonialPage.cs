namespace ServerlessMentoring.Pages.Actions;

/// <summary>Takes back the consent to publish a testimonial, or gives it again. Field: <c>publish</c>.</summary>
public sealed record TestimonialPage : ActionPage
{
    /// <summary>The testimonial; empty when it is gone.</summary>
    public required string Text { get; init; }

    /// <summary>Whether it may be shown now.</summary>
    public required bool Published { get; init; }

    internal override Type View => typeof(TestimonialView);
}
