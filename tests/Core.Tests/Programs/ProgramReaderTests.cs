using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Tests.Programs;

public sealed class ProgramReaderTests
{
    /// <summary>Where to put what, the path of the fault, and a part of its rule.</summary>
    public static TheoryData<string, string, string, string> Faults => new()
    {
        { "id", "\"Buddies\"", "$.id", "a-z 0-9 -" },
        { "id", "\"-buddies\"", "$.id", "start with a letter or digit" },
        { "id", "7", "$.id", "must be text" },
        { "id", "null", "$.id", "is required" },
        { "name", "\"\"", "$.name", "must not be empty" },
        { "name", "\"Bud\\u0007dies\"", "$.name", "control characters" },
        { "name", "\"Bud\\ndies\"", "$.name", "line breaks" },
        { "name", "\"Bud\\u202Edies\"", "$.name", "direction overrides" },
        { "name", "\"\\ud800\"", "$.name", "valid Unicode" },
        { "kind", "\"mentoring\"", "$.kind", "must be one of onboarding" },
        { "kind", "\"Onboarding\"", "$.kind", "must be one of" },
        { "status", "1", "$.status", "must be one of draft, open, closed" },
        { "startsOn", "\"2027-02-30\"", "$.startsOn", "yyyy-MM-dd" },
        { "startsOn", "\"2028-01-01\"", "$.endsOn", "must not be before startsOn" },
        { "objective", "\"a\\u0000b\"", "$.objective", "control characters" },
        { "expectedOutcomes", "\"one\"", "$.expectedOutcomes", "must be a list" },
        { "expectedOutcomes", "[1]", "$.expectedOutcomes[0]", "must be text" },
        { "owners", "[]", "$.owners", "must have 1 to 20 items" },
        { "owners", "[\"nobody\"]", "$.owners[0]", "e-mail address or an Entra object id" },
        { "owners", "[\"a@example.com\", \"A@example.com\"]", "$.owners", "each owner only once" },
        { "timeZone", "\"Berlin\"", "$.timeZone", "IANA" },
        { "timeZone", "\"W. Europe Standard Time\"", "$.timeZone", "IANA" },
        { "enrollment", "[{\"when\": \"born\", \"role\": \"mentee\"}]", "$.enrollment[0].when", "must be one of hired" },
        { "enrollment", "[{\"when\": \"hired\"}]", "$.enrollment[0].role", "is required" },
        { "enrollment", "[{\"when\": \"attribute\", \"role\": \"mentee\"}]", "$.enrollment[0].attribute", "is required" },
        { "enrollment", "[{\"when\": \"hired\", \"role\": \"mentee\", \"attribute\": \"x\"}]", "$.enrollment[0].attribute", "not a known field" },
        { "matching.mode", "\"random\"", "$.matching.mode", "must be one of assigned" },
        { "matching.groupSize.max", "2", "$.matching.groupSize.max", "must be 1 in a program of pairs" },
        { "matching.groupSize.max", "0", "$.matching.groupSize.max", "from 1 to 30" },
        { "matching.rules", "[]", "$.matching.rules", "must be an object" },
        { "matching.rules.sharedLanguage", "\"yes\"", "$.matching.rules.sharedLanguage", "true or false" },
        { "matching.weights.skills", "-1", "$.matching.weights.skills", "number from 0 to 100" },
        { "matching.weights.shoes", "1", "$.matching.weights.shoes", "not a known field" },
        { "matching.weights", "{\"skills\":0,\"goals\":0,\"languages\":0,\"timeZone\":0,\"department\":0,\"location\":0,\"level\":0,\"menteeWishes\":0,\"mentorWishes\":0}", "$.matching.weights", "must not all be 0" },
        { "matching.weights.mentorWishes", "-0.001", "$.matching.weights.mentorWishes", "number from 0 to 100" },
        { "matching.weights.menteeWishes", "101", "$.matching.weights.menteeWishes", "number from 0 to 100" },
        { "matching.floor", "-1", "$.matching.floor", "whole number from 0 to 100" },
        { "matching.floor", "101", "$.matching.floor", "whole number from 0 to 100" },
        { "matching.levels", "[\"junior\", \"senior\", \"Junior \"]", "$.matching.levels[2]", "only once" },
        { "matching.audit", "[\"department\", \"team\", \"team\"]", "$.matching.audit[2]", "only once" },
        { "matching.rounds", "{\"everyDays\": 0, \"commit\": true}", "$.matching.rounds.everyDays", "from 1 to 180" },
        { "matching.rounds", "{\"everyDays\": 7}", "$.matching.rounds.commit", "is required" },
        { "matching.requestDays", "0", "$.matching.requestDays", "from 1 to 60" },
        { "matching.approved", "[\"p1\"]", "$.matching.approved", "only for the mode handSelected" },
        { "matching.rules.maxHoursApart", "25", "$.matching.rules.maxHoursApart", "from 0 to 24" },
        { "matching.rules.notPairedForMonths", "-1", "$.matching.rules.notPairedForMonths", "from 0 to 120" },
        { "matching.rules.levelGap", "{\"min\": 3, \"max\": 1}", "$.matching.rules.levelGap.max", "must not be less than min" },
        { "matching.rules.levelGap", "{\"min\": 1}", "$.matching.rules.levelGap.max", "is required" },
        { "matching.rules.attributes", "[{\"attribute\": \"team\", \"must\": \"equal\"}]", "$.matching.rules.attributes[0].must", "must be one of same, different" },
        { "matching.rules.attributes", "[{\"attribute\": \"team\", \"must\": \"same\"}, {\"attribute\": \"team\", \"must\": \"different\"}]", "$.matching.rules.attributes[1].must", "must not contradict" },
        { "matching.rules.attributes", "[{\"attribute\": \"team\", \"must\": \"same\"}, {\"attribute\": \"team\", \"must\": \"same\"}]", "$.matching.rules.attributes[1].attribute", "already" },
        { "acceptance.required", "\"true\"", "$.acceptance.required", "true or false" },
        { "acceptance.withinDays", "1.5", "$.acceptance.withinDays", "whole number from 1 to 60" },
        { "kickoff.withinDays", "0", "$.kickoff.withinDays", "whole number from 1 to 90" },
        { "kickoff.agenda", "[{\"point\": \"x\", \"owner\": \"host\"}]", "$.kickoff.agenda[0].owner", "mentor, mentee" },
        { "kickoff.agenda", "[5]", "$.kickoff.agenda[0]", "text or an object" },
        { "sessions", "[]", "$.sessions", "must be an object" },
        { "sessions.minimum", "-1", "$.sessions.minimum", "whole number from 0 to 100" },
        { "sessions.minimum", "\"6\"", "$.sessions.minimum", "whole number" },
        { "sessions.everyDays", "99999999999999999999", "$.sessions.everyDays", "whole number" },
        { "sessions.templates", "[{\"agenda\": []}]", "$.sessions.templates[0].title", "is required" },
        { "durationWeeks", "0", "$.durationWeeks", "from 1 to 156" },
        { "extensionWeeks", "53", "$.extensionWeeks", "from 0 to 52" },
        { "checkIns.questions", "[{\"id\": \"a\", \"text\": \"x\", \"type\": \"text\"}, {\"id\": \"A\", \"text\": \"y\", \"type\": \"text\"}]", "$.checkIns.questions[1].id", "unique" },
        { "checkIns.questions", "[{\"id\": \"a b\", \"text\": \"x\", \"type\": \"text\"}]", "$.checkIns.questions[0].id", "A-Z a-z 0-9 _ -" },
        { "checkIns.questions", "[{\"id\": \"a\", \"text\": \"x\", \"type\": \"scale\"}]", "$.checkIns.questions[0].type", "scale5, yesNo, text" },
        { "feedback.withinDays", "null", "$.feedback.withinDays", "is required" },
        { "nudges.sendAt", "\"9:00\"", "$.nudges.sendAt", "HH:mm" },
        { "nudges.sendAt", "\"03:00\"", "$.nudges.sendAt", "from 06:00 to 17:00" },
        { "nudges.quietDays", "[\"Saturday\"]", "$.nudges.quietDays[0]", "Mon, Tue" },
        { "nudges.quietDays", "[\"Sat\", \"Sat\"]", "$.nudges.quietDays", "only once" },
        { "nudges.quietDays", "[\"Mon\",\"Tue\",\"Wed\",\"Thu\",\"Fri\",\"Sat\",\"Sun\"]", "$.nudges.quietDays", "0 to 6 items" },
        { "resources", "[{\"title\": \"x\", \"url\": \"http://example.com\"}]", "$.resources[0].url", "https://" },
        { "resources", "[{\"title\": \"x\", \"url\": \"javascript:alert(1)\"}]", "$.resources[0].url", "https://" },
        { "resources", "[{\"title\": \"x\", \"url\": \"https://user@example.com/\"}]", "$.resources[0].url", "no user name" },
        { "colour", "\"red\"", "$.colour", "not a known field" },
        { "odd name", "1", "$['odd name']", "not a known field" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Given_one_wrong_field_then_it_is_refused_with_its_path_and_rule(string at, string value, string path, string rule)
    {
        var read = ProgramReader.Read(Encoding.UTF8.GetBytes(Put(at, value)));

        Assert.False(read.Ok);
        var fault = Assert.Single(read.Faults);
        Assert.Equal(path, fault.Field);
        Assert.Contains(rule, fault.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_good_document_then_all_of_it_is_read_and_written_as_it_came()
    {
        var program = ProgramSamples.Valid;
        var written = JsonSerializer.SerializeToNode(program, ProgramJson.Default.ProgramDocument)!.AsObject();
        var sent = JsonNode.Parse(ProgramSamples.Json)!.AsObject();
        sent["matching"] = written["matching"]!.DeepClone(); // defaults are written out

        Assert.True(JsonNode.DeepEquals(sent, written), written.ToJsonString());
        Assert.Equal(2.5, program.Matching.Weights.Skills);
        Assert.Equal(MemberRole.Mentee, program.Kickoff.Agenda[1].Owner);
    }

    [Fact]
    public void Given_many_faults_then_all_are_listed_and_none_hides_another()
    {
        var read = ProgramSamples.Read(json =>
        {
            json["id"] = "NO";
            json["owners"]![1] = "nobody";
            json["sessions"]!["minimum"] = -1;
            json["sessions"]!["templates"]![0]!["resources"]![0]!["url"] = "ftp://example.com";
            json["nudges"]!.AsObject().Remove("sendAt");
            json["extra"] = true;
        });

        Assert.Equal(
            ["$.id", "$.owners[1]", "$.sessions.minimum", "$.sessions.templates[0].resources[0].url", "$.nudges.sendAt", "$.extra"],
            read.Faults.Select(fault => fault.Field));
    }

    [Fact]
    public void Given_an_empty_object_then_every_required_field_is_named_once()
    {
        var read = ProgramReader.Read("{}"u8.ToArray());

        Assert.Equal(
            ["$.kind", "$.id", "$.name", "$.status", "$.objective", "$.owners", "$.timeZone", "$.matching", "$.acceptance", "$.kickoff", "$.sessions", "$.durationWeeks", "$.extensionWeeks", "$.checkIns", "$.feedback", "$.nudges"],
            read.Faults.Select(fault => fault.Field));
        Assert.All(read.Faults, fault => Assert.Contains("required", fault.Rule, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"id\": 1,}")]
    public void Given_no_json_then_the_place_is_named(string text) =>
        Assert.Contains("must be valid JSON", Assert.Single(ProgramReader.Read(Encoding.UTF8.GetBytes(text)).Faults).Rule, StringComparison.Ordinal);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"program\"")]
    public void Given_json_that_is_no_object_then_it_is_refused(string text) =>
        Assert.Equal(new Fault("$", "must be an object"), Assert.Single(ProgramReader.Read(Encoding.UTF8.GetBytes(text)).Faults));

    [Fact]
    public void Given_a_field_twice_then_it_is_a_fault() =>
        Assert.Contains(new Fault("$.id", "must appear only once"), ProgramReader.Read("{\"id\":\"a\",\"id\":\"b\"}"u8.ToArray()).Faults);

    [Fact]
    public void Given_a_document_too_large_then_it_is_refused_unread() =>
        Assert.Equal("must have at most 128000 bytes", Assert.Single(ProgramReader.Read(new byte[ProgramReader.MaxBytes + 1]).Faults).Rule);

    [Theory]
    [InlineData("{\"min\": 3, \"max\": 9}", "$.matching.rules.levelGap.min")]
    [InlineData("{\"min\": -9, \"max\": -3}", "$.matching.rules.levelGap.max")]
    public void Given_levels_when_no_two_of_them_are_as_far_apart_as_the_rule_wants_then_it_is_refused(string gap, string path)
    {
        static Read<ProgramDocument> With(string gap, params string[] levels) => ProgramSamples.Read(json =>
        {
            json["matching"]!["levels"] = new JsonArray([.. levels.Select(level => JsonValue.Create(level))]);
            json["matching"]!["rules"]!["levelGap"] = JsonNode.Parse(gap);
        });

        Assert.Equal(path, Assert.Single(With(gap, "junior", "senior", "principal").Faults).Field);
        Assert.True(With(gap, "trainee", "junior", "senior", "principal").Ok);
        Assert.True(With(gap).Ok);
    }

    [Theory]
    [InlineData("differentDepartment", "department", "same")]
    [InlineData("sameLocation", "location", "different")]
    public void Given_a_rule_when_one_about_the_same_named_attribute_contradicts_it_then_that_is_refused(string rule, string attribute, string must)
    {
        var read = ProgramSamples.Read(json =>
        {
            json["matching"]!["rules"]![rule] = true;
            json["matching"]!["rules"]!["attributes"] = new JsonArray(new JsonObject { ["attribute"] = attribute, ["must"] = must });
        });

        var fault = Assert.Single(read.Faults);
        Assert.Equal("$.matching.rules.attributes[0].must", fault.Field);
        Assert.Contains(rule, fault.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_hand_selection_then_nothing_need_count_somebody_may_be_approved_and_there_are_no_rounds()
    {
        static Read<ProgramDocument> With(Action<JsonObject> bend) => ProgramSamples.Read(json =>
        {
            json["matching"]!["mode"] = "handSelected";
            bend(json["matching"]!.AsObject());
        });

        var zero = JsonNode.Parse("""{"skills":0,"goals":0,"languages":0,"timeZone":0,"department":0,"location":0,"level":0,"menteeWishes":0,"mentorWishes":0}""");
        Assert.True(With(matching => matching["weights"] = zero).Ok);
        Assert.Equal(["p1", "p2"], With(matching => matching["approved"] = new JsonArray("p1", "p2")).Value!.Matching.Approved);
        Assert.Equal(
            new Fault("$.matching.approved[1]", "must appear only once"),
            Assert.Single(With(matching => matching["approved"] = new JsonArray("p1", "p1")).Faults));
        Assert.Equal(
            new Fault("$.matching.rounds", "is only for the mode assigned"),
            Assert.Single(With(matching => matching["rounds"] = new JsonObject { ["everyDays"] = 7, ["commit"] = false }).Faults));
    }

    [Fact]
    public void Given_a_group_kind_then_a_group_size_is_needed()
    {
        Assert.Equal(
            new Fault("$.matching.groupSize", "is required"),
            Assert.Single(ProgramSamples.Read(json => Group(json).Remove("groupSize")).Faults));
        Assert.Equal(
            new Fault("$.matching.groupSize.max", "must be at least 2 in a program of groups"),
            Assert.Single(ProgramSamples.Read(json => Group(json)).Faults));
        Assert.True(ProgramSamples.Read(json => Group(json)["groupSize"] = new JsonObject { ["min"] = 2, ["max"] = 8 }).Ok);
    }

    private static JsonObject Group(JsonObject json)
    {
        json["kind"] = "problemSolvingGroup";
        return json["matching"]!.AsObject();
    }

    private static string Put(string at, string value)
    {
        var json = JsonNode.Parse(ProgramSamples.Json)!.AsObject();
        var names = at.Split('.');
        var parent = names[..^1].Aggregate(json, (node, name) => node[name]!.AsObject());
        parent[names[^1]] = "PLACE";
        return json.ToJsonString().Replace("\"PLACE\"", value, StringComparison.Ordinal);
    }
}
