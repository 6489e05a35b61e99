namespace ServerlessMentoring.Core.Actions;

/// <summary>Whether one's testimonial may be published, said anew.</summary>
/// <param name="Publish">True to allow it, false to take the consent back.</param>
public sealed record TestimonialForm(bool Publish) : ActionForm
{
    internal static TestimonialForm From(FormReader form) => new(form.Flag("publish"));
}
