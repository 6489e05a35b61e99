using System.Text;
using System.Text.Json.Nodes;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Tests.Enrollment;

public sealed class HrEventReaderTests
{
    private const string Json = """
        {"type": "employee.enrolled", "timestamp": "2026-11-22T10:00:00+01:00", "data": {
          "employeeId": "E-1001", "version": 3, "effectiveDate": "2026-12-01", "programId": "buddies", "role": "mentee",
          "profile": {"email": "zoe@example.com", "displayName": "Zoë 田中 🌱", "jobTitle": "Engineer", "timeZone": "Asia/Tokyo",
            "managerId": "E-7", "department": "R&D", "level": "L3", "location": "東京", "languages": ["ja", "pt-BR"],
            "skillsOffered": ["C#"], "skillsWanted": ["Go"], "goals": ["Lead a team"], "about": "Hello,\nI like tea.",
            "workingHours": {"days": ["Mon", "Tue"], "from": "10:00", "to": "18:30"}, "capacity": 2,
            "attributes": {"grade": 7, "remote": true, "site": "A"}}}}
        """;

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { "type", "\"employee.promoted\"", "$.type", "must be one of employee.enrolled" },
        { "type", "\"Employee.Enrolled\"", "$.type", "must be one of" },
        { "timestamp", "\"2026-11-22T10:00:00\"", "$.timestamp", "with its offset" },
        { "timestamp", "\"yesterday\"", "$.timestamp", "with its offset" },
        { "timestamp", "null", "$.timestamp", "is required" },
        { "data", "[]", "$.data", "must be an object" },
        { "data.employeeId", "12", "$.data.employeeId", "must be text" },
        { "data.employeeId", "\"a b\"", "$.data.employeeId", "1 to 64 characters" },
        { "data.employeeId", "\"../x\"", "$.data.employeeId", "1 to 64 characters" },
        { "data.version", "null", "$.data.version", "is required" },
        { "data.version", "-1", "$.data.version", "whole number" },
        { "data.version", "1.5", "$.data.version", "whole number" },
        { "data.effectiveDate", "\"2026-12-01T00:00:00Z\"", "$.data.effectiveDate", "yyyy-MM-dd" },
        { "data.programId", "null", "$.data.programId", "is required" },
        { "data.programId", "\"Bud dies\"", "$.data.programId", "1 to 63 characters" },
        { "data.role", "null", "$.data.role", "is required" },
        { "data.role", "\"buddy\"", "$.data.role", "mentor, mentee" },
        { "data.profile.email", "\"zoe\"", "$.data.profile.email", "e-mail address" },
        { "data.profile.email", "\"zoe@example.com\\r\\nBcc: x@example.com\"", "$.data.profile.email", "control characters" },
        { "data.profile.displayName", "\"Zoe\\u0000\"", "$.data.profile.displayName", "control characters" },
        { "data.profile.displayName", "\"Zoe\\nZoe\"", "$.data.profile.displayName", "line breaks" },
        { "data.profile.displayName", "\"\\udc00\"", "$.data.profile.displayName", "valid Unicode" },
        { "data.profile.location", "\"a\\u001bb\"", "$.data.profile.location", "control characters" },
        { "data.profile.timeZone", "\"Mars/Base\"", "$.data.profile.timeZone", "IANA" },
        { "data.profile.languages", "[\"English\"]", "$.data.profile.languages[0]", "language tag" },
        { "data.profile.languages", "\"en\"", "$.data.profile.languages", "must be a list" },
        { "data.profile.managerId", "\"a/b\"", "$.data.profile.managerId", "1 to 64 characters" },
        { "data.profile.workingHours.days", "[]", "$.data.profile.workingHours.days", "1 to 7 items" },
        { "data.profile.workingHours.to", "\"09:00\"", "$.data.profile.workingHours.to", "later than from" },
        { "data.profile.capacity", "51", "$.data.profile.capacity", "from 0 to 50" },
        { "data.profile.attributes.grade", "[]", "$.data.profile.attributes.grade", "text, number or truth value" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Given_one_wrong_field_then_it_is_refused_with_its_path_and_rule(string at, string value, string path, string rule)
    {
        var read = Assert.Single(HrEventReader.Read(Body(at, value)).Events);

        var fault = Assert.Single(read.Faults);
        Assert.Equal(path, fault.Field);
        Assert.Contains(rule, fault.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_full_event_then_all_of_it_is_read()
    {
        var read = Assert.Single(HrEventReader.Read(Encoding.UTF8.GetBytes(Json), "eu-").Events).Value!;

        Assert.Equal(HrEventType.Enrolled, read.Type);
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero), read.Timestamp);
        Assert.Equal(TimeSpan.Zero, read.Timestamp.Offset);
        Assert.Equal(("eu-E-1001", 3, "buddies", MemberRole.Mentee), (read.PersonId, read.Version, read.ProgramId, read.Role));
        Assert.Equal(new DateOnly(2026, 12, 1), read.EffectiveDate);
        Assert.Equal(("Zoë 田中 🌱", "eu-E-7", 2), (read.Profile!.Values.DisplayName, read.Profile.Values.ManagerId, read.Profile.Values.Capacity));
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Tuesday], read.Profile.Values.WorkingHours!.Days);
        Assert.Equal(["7", "true", "A"], read.Profile.Values.Attributes!.Values);
        Assert.Equal(16, read.Profile.Fields.Count);
    }

    [Fact]
    public void Given_fields_that_we_do_not_know_then_they_are_passed_over() =>
        Assert.True(Assert.Single(HrEventReader.Read(Body("data.profile.shoeSize", "44")).Events).Ok);

    [Fact]
    public void Given_a_partial_profile_then_only_the_named_fields_are_part_of_the_change()
    {
        var read = HrEventReader.Read(Body("data.profile", "{\"email\":\"a@example.com\",\"about\":null,\"jobTitle\":\"\"}")).Events[0];

        Assert.Equal(["email", "jobTitle", "about"], read.Value!.Profile!.Fields);
        Assert.Null(read.Value.Profile.Values.JobTitle);
    }

    [Fact]
    public void Given_many_faults_then_all_are_listed()
    {
        var body = """{"type":"employee.x","data":{"version":"1","profile":{"email":"x","languages":["e",2]}}}"""u8.ToArray();

        Assert.Equal(
            ["$.type", "$.timestamp", "$.data.employeeId", "$.data.version", "$.data.profile.email", "$.data.profile.languages[0]", "$.data.profile.languages[1]"],
            HrEventReader.Read(body).Events[0].Faults.Select(fault => fault.Field));
    }

    [Fact]
    public void Given_all_nine_types_then_each_has_a_name_and_is_read()
    {
        Assert.Equal(9, Enum.GetValues<HrEventType>().Length);
        Assert.All(Enum.GetValues<HrEventType>(), type =>
            Assert.Equal(type, HrEventReader.Read(Body("type", $"\"{HrEventTypes.NameOf(type)}\"")).Events[0].Value!.Type));
    }

    [Theory]
    [InlineData("employee.termination_recorded", "effectiveDate")]
    [InlineData("employee.updated", "profile")]
    [InlineData("employee.withdrawn", "programId")]
    public void Given_a_type_without_the_field_that_it_is_about_then_it_is_refused(string type, string field)
    {
        var json = JsonNode.Parse(Json)!;
        json["type"] = type;
        json["data"]!.AsObject().Remove(field);

        var read = HrEventReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString())).Events[0];

        Assert.Equal(new Fault($"$.data.{field}", "is required"), Assert.Single(read.Faults));
    }

    [Fact]
    public void Given_a_list_then_each_event_stands_alone()
    {
        var message = HrEventReader.Read(Encoding.UTF8.GetBytes($"[{Json},{{}},7,{Json}]"));

        Assert.True(message.IsList);
        Assert.Equal([true, false, false, true], message.Events.Select(each => each.Ok));
        Assert.Equal(["$[1].type", "$[1].timestamp", "$[1].data"], message.Events[1].Faults.Select(fault => fault.Field));
        Assert.Equal(new Fault("$[2]", "must be an object"), Assert.Single(message.Events[2].Faults));
    }

    [Fact]
    public void Given_sizes_at_and_over_the_limits_then_only_those_over_are_too_large()
    {
        Assert.False(HrEventReader.Read(Padded(HrEventReader.MaxEventBytes)).TooLarge);
        Assert.True(HrEventReader.Read(Padded(HrEventReader.MaxEventBytes + 1)).TooLarge);
        Assert.True(HrEventReader.Read(new byte[HrEventReader.MaxBodyBytes + 1]).TooLarge);
        Assert.Equal(500, HrEventReader.Read(List(500)).Events.Count);
        Assert.True(HrEventReader.Read(List(501)).TooLarge);
        Assert.Equal("must have at least one event", Assert.Single(HrEventReader.Read("[]"u8.ToArray()).Faults).Rule);

        byte[] list = [(byte)'[', .. Padded(HrEventReader.MaxEventBytes + 1), (byte)']'];
        var inList = HrEventReader.Read(list);
        Assert.Equal(new Fault("$[0]", "must have at most 20000 bytes"), Assert.Single(inList.Events[0].Faults));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{\"type\":")]
    public void Given_no_json_then_the_whole_is_at_fault(string text)
    {
        var message = HrEventReader.Read(Encoding.UTF8.GetBytes(text));

        Assert.Equal("$", Assert.Single(message.Faults).Field);
        Assert.False(message.TooLarge);
    }

    [Fact]
    public void Given_bytes_that_are_no_utf8_then_the_field_is_at_fault()
    {
        var body = Encoding.Latin1.GetBytes(Json.Replace("Zoë 田中 🌱", "Zoë", StringComparison.Ordinal).Replace("東京", "x", StringComparison.Ordinal));

        var faults = HrEventReader.Read(body) is { Events: [var only] } ? only.Faults : HrEventReader.Read(body).Faults;

        Assert.NotEmpty(faults);
    }

    private static byte[] Body(string at, string value)
    {
        var json = JsonNode.Parse(Json)!.AsObject();
        var names = at.Split('.');
        var parent = names[..^1].Aggregate(json, (node, name) => node[name]!.AsObject());
        parent[names[^1]] = "PLACE";
        return Encoding.UTF8.GetBytes(json.ToJsonString().Replace("\"PLACE\"", value, StringComparison.Ordinal));
    }

    private static byte[] Padded(int bytes)
    {
        var json = Encoding.UTF8.GetBytes(Json);
        return [.. json[..^1], .. Enumerable.Repeat((byte)' ', bytes - json.Length), (byte)'}'];
    }

    private static byte[] List(int count) => Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("{}", count))}]");
}
