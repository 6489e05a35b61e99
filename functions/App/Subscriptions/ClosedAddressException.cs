namespace ServerlessMentoring.App.Subscriptions;

/// <summary>A receiver's name leads to an address to which nothing is sent.</summary>
public sealed class ClosedAddressException() : IOException("The name leads to no public address.");
