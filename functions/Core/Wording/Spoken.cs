using System.Globalization;

namespace ServerlessMentoring.Core.Wording;

/// <summary>
/// Makes a language the one in which texts are found and written until it is disposed of. It changes
/// <see cref="CultureInfo.CurrentUICulture"/> alone: <see cref="CultureInfo.CurrentCulture"/> stays, so that no number meant for a
/// machine (a coordinate, a form's value) turns into <c>1,5</c>.
/// </summary>
public sealed class Spoken : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public static CultureInfo Language => CultureInfo.CurrentUICulture;

    private Spoken(CultureInfo language) => CultureInfo.CurrentUICulture = language;

    /// <summary>Speaks a language from here on.</summary>
    public static Spoken In(CultureInfo language) => new(language);

    public void Dispose() => CultureInfo.CurrentUICulture = _before;
}
