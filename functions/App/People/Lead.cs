namespace ServerlessMentoring.App.People;

/// <summary>Somebody to whom others report.</summary>
/// <param name="PersonId">Who; not necessarily somebody of whom HR has told us more.</param>
/// <param name="Since">When we first heard of it; UTC.</param>
public sealed record Lead(string PersonId, DateTimeOffset Since);
