using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Choice.Browsing;

/// <summary>The request that a mentor's link is about.</summary>
/// <param name="Book">The mentee's book.</param>
/// <param name="Request">The request.</param>
/// <param name="Mentee">Who asks.</param>
public sealed record AskedRequest(RequestBook Book, DirectRequest Request, Person Mentee);
