using System.Text.Json.Nodes;
using ServerlessMentoring.Core.DataProtection;

namespace ServerlessMentoring.Core.Tests.DataProtection;

public sealed class PersonIdsTests
{
    [Theory]
    [InlineData("""{"id":"p1","of":["p1","p10","xp1"],"p1":{"deep":[{"p1":null}]},"text":"p1 was here"}""", """{"id":"t","of":["t","p10","xp1"],"t":{"deep":[{"t":null}]},"text":"p1 was here"}""")]
    [InlineData("\"p1\"", "\"t\"")]
    [InlineData("[1,true,null]", "[1,true,null]")]
    public void Given_json_then_whole_ids_are_replaced_wherever_they_are(string before, string after) =>
        Assert.Equal(after, PersonIds.Replace(JsonNode.Parse(before), "p1", "t")!.ToJsonString());
}
