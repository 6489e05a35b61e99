namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Numbers of people as words.</summary>
internal static class Counted
{
    public static string Mentors(int count) => Of(count, "mentor");

    public static string Mentees(int count) => Of(count, "mentee");

    public static string Of(int count, string one) => Of(count, one, $"{one}s");

    public static string Of(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
