// Generated from schemas/occupation-profile.schema.json by `npm run generate`. Do not edit.
"use strict";
module.exports = validate10;
module.exports.default = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"occupation-profile.schema.json","type":"object","required":["title","duties","fit","misfit","misconception","reality","comparison"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":80},"lang":{"type":"string","enum":["id","en"]},"title":{"type":"string","pattern":"(^|[^.])$","minLength":3,"maxLength":80},"alternative_titles":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":80}},"codes":{"type":"object","additionalProperties":false,"properties":{"kbji2014":{"type":"string","pattern":"^\\d(\\d(\\d(\\d(\\.\\d{2})?)?)?)?$"},"kbji2026":{"type":"string","pattern":"^\\d(\\d(\\d(\\d(\\.\\d{2})?)?)?)?$"},"isco08":{"type":"string","pattern":"^\\d{1,4}$"},"esco":{"type":"string","pattern":"^http://data\\.europa\\.eu/esco/occupation/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"onet":{"type":"string","pattern":"^\\d{2}-\\d{4}\\.\\d{2}$"}}},"status":{"type":"string","enum":["draft","in-review","changes-requested","approved","published","retired"]},"summary":{"type":"string","minLength":15},"duties":{"type":["string","array"],"minLength":15,"minItems":1,"maxItems":20,"items":{"type":"string","minLength":1}},"fit":{"type":["string","array"],"minLength":15,"minItems":1,"maxItems":20,"items":{"type":"string","minLength":1}},"misfit":{"type":["string","array"],"minLength":15,"minItems":1,"maxItems":20,"items":{"type":"string","minLength":1}},"misconception":{"type":"string","minLength":15},"reality":{"type":"string","minLength":15},"more_misconceptions":{"type":"array","items":{"type":"object","required":["misconception","reality"],"additionalProperties":false,"properties":{"misconception":{"type":"string","minLength":15},"reality":{"type":"string","minLength":15}}}},"comparison":{"type":["string","array"],"minLength":15,"minItems":1,"maxItems":20,"items":{"type":"object","required":["text"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":80},"title":{"type":"string","minLength":3,"maxLength":80},"text":{"type":"string","minLength":15}}}},"related":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":80}},"sources":{"type":"array","items":{"type":"object","required":["title"],"additionalProperties":false,"properties":{"title":{"type":"string","minLength":1},"url":{"type":"string","pattern":"^https?://\\S+$"},"publisher":{"type":"string","minLength":1},"accessed":{"type":"string","format":"date"},"covers":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["duties","fit","misfit","misconception","reality","comparison"]}}}}},"reviews":{"type":"array","items":{"type":"object","required":["by","kind","on","result"],"additionalProperties":false,"properties":{"by":{"type":"string","minLength":1},"kind":{"type":"string","enum":["language","subject","inclusion","editorial"]},"on":{"type":"string","format":"date"},"result":{"type":"string","enum":["approved","changes-requested"]},"note":{"type":"string","minLength":1}}}},"updated":{"type":"string","format":"date"},"review_due":{"type":"string","format":"date"},"lint":{"type":"object","additionalProperties":false,"properties":{"ignore":{"type":"array","items":{"type":"object","required":["rule","reason"],"additionalProperties":false,"properties":{"rule":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"section":{"type":"string","enum":["duties","fit","misfit","misconception","reality","comparison"]},"reason":{"type":"string","minLength":10}}}}}}},"patternProperties":{"^x-":{}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern2 = new RegExp("(^|[^.])$", "u");
const pattern3 = new RegExp("^\\d(\\d(\\d(\\d(\\.\\d{2})?)?)?)?$", "u");
const pattern5 = new RegExp("^\\d{1,4}$", "u");
const pattern6 = new RegExp("^http://data\\.europa\\.eu/esco/occupation/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern7 = new RegExp("^\\d{2}-\\d{4}\\.\\d{2}$", "u");
const pattern10 = new RegExp("^https?://\\S+$", "u");
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="occupation-profile.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.duties === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duties"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fit"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.misfit === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "misfit"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.misconception === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "misconception"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.reality === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reality"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.comparison === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comparison"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema11.properties, key0)) || (pattern0.test(key0)))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 80){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern1.test(data0)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.lang !== undefined){
let data1 = data.lang;
if(typeof data1 !== "string"){
const err11 = {instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data1 === "id") || (data1 === "en"))){
const err12 = {instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/enum",keyword:"enum",params:{allowedValues: schema11.properties.lang.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func3(data2) > 80){
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data2) < 3){
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern2.test(data2)){
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "(^|[^.])$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.alternative_titles !== undefined){
let data3 = data.alternative_titles;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func3(data4) > 80){
const err17 = {instancePath:instancePath+"/alternative_titles/" + i0,schemaPath:"#/properties/alternative_titles/items/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func3(data4) < 1){
const err18 = {instancePath:instancePath+"/alternative_titles/" + i0,schemaPath:"#/properties/alternative_titles/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/alternative_titles/" + i0,schemaPath:"#/properties/alternative_titles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err20 = {instancePath:instancePath+"/alternative_titles",schemaPath:"#/properties/alternative_titles/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err21 = {instancePath:instancePath+"/alternative_titles",schemaPath:"#/properties/alternative_titles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.codes !== undefined){
let data5 = data.codes;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(((((key1 === "kbji2014") || (key1 === "kbji2026")) || (key1 === "isco08")) || (key1 === "esco")) || (key1 === "onet"))){
const err22 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.kbji2014 !== undefined){
let data6 = data5.kbji2014;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err23 = {instancePath:instancePath+"/codes/kbji2014",schemaPath:"#/properties/codes/properties/kbji2014/pattern",keyword:"pattern",params:{pattern: "^\\d(\\d(\\d(\\d(\\.\\d{2})?)?)?)?$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/codes/kbji2014",schemaPath:"#/properties/codes/properties/kbji2014/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.kbji2026 !== undefined){
let data7 = data5.kbji2026;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err25 = {instancePath:instancePath+"/codes/kbji2026",schemaPath:"#/properties/codes/properties/kbji2026/pattern",keyword:"pattern",params:{pattern: "^\\d(\\d(\\d(\\d(\\.\\d{2})?)?)?)?$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/codes/kbji2026",schemaPath:"#/properties/codes/properties/kbji2026/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.isco08 !== undefined){
let data8 = data5.isco08;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err27 = {instancePath:instancePath+"/codes/isco08",schemaPath:"#/properties/codes/properties/isco08/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/codes/isco08",schemaPath:"#/properties/codes/properties/isco08/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data5.esco !== undefined){
let data9 = data5.esco;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err29 = {instancePath:instancePath+"/codes/esco",schemaPath:"#/properties/codes/properties/esco/pattern",keyword:"pattern",params:{pattern: "^http://data\\.europa\\.eu/esco/occupation/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/codes/esco",schemaPath:"#/properties/codes/properties/esco/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.onet !== undefined){
let data10 = data5.onet;
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err31 = {instancePath:instancePath+"/codes/onet",schemaPath:"#/properties/codes/properties/onet/pattern",keyword:"pattern",params:{pattern: "^\\d{2}-\\d{4}\\.\\d{2}$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/codes/onet",schemaPath:"#/properties/codes/properties/onet/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 !== "string"){
const err34 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((((((data11 === "draft") || (data11 === "in-review")) || (data11 === "changes-requested")) || (data11 === "approved")) || (data11 === "published")) || (data11 === "retired"))){
const err35 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.status.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.summary !== undefined){
let data12 = data.summary;
if(typeof data12 === "string"){
if(func3(data12) < 15){
const err36 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.duties !== undefined){
let data13 = data.duties;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err38 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/type",keyword:"type",params:{type: schema11.properties.duties.type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data13 === "string"){
if(func3(data13) < 15){
const err39 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/minLength",keyword:"minLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(Array.isArray(data13)){
if(data13.length > 20){
const err40 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13.length < 1){
const err41 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err42 = {instancePath:instancePath+"/duties/" + i2,schemaPath:"#/properties/duties/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/duties/" + i2,schemaPath:"#/properties/duties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
if(data.fit !== undefined){
let data15 = data.fit;
if((typeof data15 !== "string") && (!(Array.isArray(data15)))){
const err44 = {instancePath:instancePath+"/fit",schemaPath:"#/properties/fit/type",keyword:"type",params:{type: schema11.properties.fit.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data15 === "string"){
if(func3(data15) < 15){
const err45 = {instancePath:instancePath+"/fit",schemaPath:"#/properties/fit/minLength",keyword:"minLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(Array.isArray(data15)){
if(data15.length > 20){
const err46 = {instancePath:instancePath+"/fit",schemaPath:"#/properties/fit/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data15.length < 1){
const err47 = {instancePath:instancePath+"/fit",schemaPath:"#/properties/fit/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len2 = data15.length;
for(let i3=0; i3<len2; i3++){
let data16 = data15[i3];
if(typeof data16 === "string"){
if(func3(data16) < 1){
const err48 = {instancePath:instancePath+"/fit/" + i3,schemaPath:"#/properties/fit/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/fit/" + i3,schemaPath:"#/properties/fit/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
if(data.misfit !== undefined){
let data17 = data.misfit;
if((typeof data17 !== "string") && (!(Array.isArray(data17)))){
const err50 = {instancePath:instancePath+"/misfit",schemaPath:"#/properties/misfit/type",keyword:"type",params:{type: schema11.properties.misfit.type}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data17 === "string"){
if(func3(data17) < 15){
const err51 = {instancePath:instancePath+"/misfit",schemaPath:"#/properties/misfit/minLength",keyword:"minLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(Array.isArray(data17)){
if(data17.length > 20){
const err52 = {instancePath:instancePath+"/misfit",schemaPath:"#/properties/misfit/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data17.length < 1){
const err53 = {instancePath:instancePath+"/misfit",schemaPath:"#/properties/misfit/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len3 = data17.length;
for(let i4=0; i4<len3; i4++){
let data18 = data17[i4];
if(typeof data18 === "string"){
if(func3(data18) < 1){
const err54 = {instancePath:instancePath+"/misfit/" + i4,schemaPath:"#/properties/misfit/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/misfit/" + i4,schemaPath:"#/properties/misfit/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
if(data.misconception !== undefined){
let data19 = data.misconception;
if(typeof data19 === "string"){
if(func3(data19) < 15){
const err56 = {instancePath:instancePath+"/misconception",schemaPath:"#/properties/misconception/minLength",keyword:"minLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/misconception",schemaPath:"#/properties/misconception/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.reality !== undefined){
let data20 = data.reality;
if(typeof data20 === "string"){
if(func3(data20) < 15){
const err58 = {instancePath:instancePath+"/reality",schemaPath:"#/properties/reality/minLength",keyword:"minLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/reality",schemaPath:"#/properties/reality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.more_misconceptions !== undefined){
let data21 = data.more_misconceptions;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i5=0; i5<len4; i5++){
let data22 = data21[i5];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.misconception === undefined){
const err60 = {instancePath:instancePath+"/more_misconceptions/" + i5,schemaPath:"#/properties/more_misconceptions/items/required",keyword:"required",params:{missingProperty: "misconception"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data22.reality === undefined){
const err61 = {instancePath:instancePath+"/more_misconceptions/" + i5,schemaPath:"#/properties/more_misconceptions/items/required",keyword:"required",params:{missingProperty: "reality"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key2 in data22){
if(!((key2 === "misconception") || (key2 === "reality"))){
const err62 = {instancePath:instancePath+"/more_misconceptions/" + i5,schemaPath:"#/properties/more_misconceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data22.misconception !== undefined){
let data23 = data22.misconception;
if(typeof data23 === "string"){
if(func3(data23) < 15){
const err63 = {instancePath:instancePath+"/more_misconceptions/" + i5+"/misconception",schemaPath:"#/properties/more_misconceptions/items/properties/misconception/minLength",keyword:"minLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/more_misconceptions/" + i5+"/misconception",schemaPath:"#/properties/more_misconceptions/items/properties/misconception/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data22.reality !== undefined){
let data24 = data22.reality;
if(typeof data24 === "string"){
if(func3(data24) < 15){
const err65 = {instancePath:instancePath+"/more_misconceptions/" + i5+"/reality",schemaPath:"#/properties/more_misconceptions/items/properties/reality/minLength",keyword:"minLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/more_misconceptions/" + i5+"/reality",schemaPath:"#/properties/more_misconceptions/items/properties/reality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/more_misconceptions/" + i5,schemaPath:"#/properties/more_misconceptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/more_misconceptions",schemaPath:"#/properties/more_misconceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.comparison !== undefined){
let data25 = data.comparison;
if((typeof data25 !== "string") && (!(Array.isArray(data25)))){
const err69 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/type",keyword:"type",params:{type: schema11.properties.comparison.type}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data25 === "string"){
if(func3(data25) < 15){
const err70 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/minLength",keyword:"minLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(Array.isArray(data25)){
if(data25.length > 20){
const err71 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data25.length < 1){
const err72 = {instancePath:instancePath+"/comparison",schemaPath:"#/properties/comparison/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len5 = data25.length;
for(let i6=0; i6<len5; i6++){
let data26 = data25[i6];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.text === undefined){
const err73 = {instancePath:instancePath+"/comparison/" + i6,schemaPath:"#/properties/comparison/items/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key3 in data26){
if(!(((key3 === "id") || (key3 === "title")) || (key3 === "text"))){
const err74 = {instancePath:instancePath+"/comparison/" + i6,schemaPath:"#/properties/comparison/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data26.id !== undefined){
let data27 = data26.id;
if(typeof data27 === "string"){
if(func3(data27) > 80){
const err75 = {instancePath:instancePath+"/comparison/" + i6+"/id",schemaPath:"#/properties/comparison/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!pattern1.test(data27)){
const err76 = {instancePath:instancePath+"/comparison/" + i6+"/id",schemaPath:"#/properties/comparison/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/comparison/" + i6+"/id",schemaPath:"#/properties/comparison/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data26.title !== undefined){
let data28 = data26.title;
if(typeof data28 === "string"){
if(func3(data28) > 80){
const err78 = {instancePath:instancePath+"/comparison/" + i6+"/title",schemaPath:"#/properties/comparison/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(func3(data28) < 3){
const err79 = {instancePath:instancePath+"/comparison/" + i6+"/title",schemaPath:"#/properties/comparison/items/properties/title/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/comparison/" + i6+"/title",schemaPath:"#/properties/comparison/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data26.text !== undefined){
let data29 = data26.text;
if(typeof data29 === "string"){
if(func3(data29) < 15){
const err81 = {instancePath:instancePath+"/comparison/" + i6+"/text",schemaPath:"#/properties/comparison/items/properties/text/minLength",keyword:"minLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/comparison/" + i6+"/text",schemaPath:"#/properties/comparison/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/comparison/" + i6,schemaPath:"#/properties/comparison/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
if(data.related !== undefined){
let data30 = data.related;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i7=0; i7<len6; i7++){
let data31 = data30[i7];
if(typeof data31 === "string"){
if(func3(data31) > 80){
const err84 = {instancePath:instancePath+"/related/" + i7,schemaPath:"#/properties/related/items/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!pattern1.test(data31)){
const err85 = {instancePath:instancePath+"/related/" + i7,schemaPath:"#/properties/related/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/related/" + i7,schemaPath:"#/properties/related/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
let i8 = data30.length;
let j1;
if(i8 > 1){
const indices1 = {};
for(;i8--;){
let item1 = data30[i8];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err87 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j1}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
break;
}
indices1[item1] = i8;
}
}
}
else {
const err88 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.sources !== undefined){
let data32 = data.sources;
if(Array.isArray(data32)){
const len7 = data32.length;
for(let i9=0; i9<len7; i9++){
let data33 = data32[i9];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.title === undefined){
const err89 = {instancePath:instancePath+"/sources/" + i9,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key4 in data33){
if(!(((((key4 === "title") || (key4 === "url")) || (key4 === "publisher")) || (key4 === "accessed")) || (key4 === "covers"))){
const err90 = {instancePath:instancePath+"/sources/" + i9,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data33.title !== undefined){
let data34 = data33.title;
if(typeof data34 === "string"){
if(func3(data34) < 1){
const err91 = {instancePath:instancePath+"/sources/" + i9+"/title",schemaPath:"#/properties/sources/items/properties/title/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/sources/" + i9+"/title",schemaPath:"#/properties/sources/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data33.url !== undefined){
let data35 = data33.url;
if(typeof data35 === "string"){
if(!pattern10.test(data35)){
const err93 = {instancePath:instancePath+"/sources/" + i9+"/url",schemaPath:"#/properties/sources/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://\\S+$"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/sources/" + i9+"/url",schemaPath:"#/properties/sources/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data33.publisher !== undefined){
let data36 = data33.publisher;
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err95 = {instancePath:instancePath+"/sources/" + i9+"/publisher",schemaPath:"#/properties/sources/items/properties/publisher/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/sources/" + i9+"/publisher",schemaPath:"#/properties/sources/items/properties/publisher/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data33.accessed !== undefined){
let data37 = data33.accessed;
if(typeof data37 === "string"){
if(!(formats0.validate(data37))){
const err97 = {instancePath:instancePath+"/sources/" + i9+"/accessed",schemaPath:"#/properties/sources/items/properties/accessed/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/sources/" + i9+"/accessed",schemaPath:"#/properties/sources/items/properties/accessed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data33.covers !== undefined){
let data38 = data33.covers;
if(Array.isArray(data38)){
const len8 = data38.length;
for(let i10=0; i10<len8; i10++){
let data39 = data38[i10];
if(typeof data39 !== "string"){
const err99 = {instancePath:instancePath+"/sources/" + i9+"/covers/" + i10,schemaPath:"#/properties/sources/items/properties/covers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!((((((data39 === "duties") || (data39 === "fit")) || (data39 === "misfit")) || (data39 === "misconception")) || (data39 === "reality")) || (data39 === "comparison"))){
const err100 = {instancePath:instancePath+"/sources/" + i9+"/covers/" + i10,schemaPath:"#/properties/sources/items/properties/covers/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.items.properties.covers.items.enum}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
let i11 = data38.length;
let j2;
if(i11 > 1){
const indices2 = {};
for(;i11--;){
let item2 = data38[i11];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err101 = {instancePath:instancePath+"/sources/" + i9+"/covers",schemaPath:"#/properties/sources/items/properties/covers/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j2}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
break;
}
indices2[item2] = i11;
}
}
}
else {
const err102 = {instancePath:instancePath+"/sources/" + i9+"/covers",schemaPath:"#/properties/sources/items/properties/covers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/sources/" + i9,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.reviews !== undefined){
let data40 = data.reviews;
if(Array.isArray(data40)){
const len9 = data40.length;
for(let i12=0; i12<len9; i12++){
let data41 = data40[i12];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.by === undefined){
const err105 = {instancePath:instancePath+"/reviews/" + i12,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data41.kind === undefined){
const err106 = {instancePath:instancePath+"/reviews/" + i12,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data41.on === undefined){
const err107 = {instancePath:instancePath+"/reviews/" + i12,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data41.result === undefined){
const err108 = {instancePath:instancePath+"/reviews/" + i12,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key5 in data41){
if(!(((((key5 === "by") || (key5 === "kind")) || (key5 === "on")) || (key5 === "result")) || (key5 === "note"))){
const err109 = {instancePath:instancePath+"/reviews/" + i12,schemaPath:"#/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data41.by !== undefined){
let data42 = data41.by;
if(typeof data42 === "string"){
if(func3(data42) < 1){
const err110 = {instancePath:instancePath+"/reviews/" + i12+"/by",schemaPath:"#/properties/reviews/items/properties/by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/reviews/" + i12+"/by",schemaPath:"#/properties/reviews/items/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data41.kind !== undefined){
let data43 = data41.kind;
if(typeof data43 !== "string"){
const err112 = {instancePath:instancePath+"/reviews/" + i12+"/kind",schemaPath:"#/properties/reviews/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!((((data43 === "language") || (data43 === "subject")) || (data43 === "inclusion")) || (data43 === "editorial"))){
const err113 = {instancePath:instancePath+"/reviews/" + i12+"/kind",schemaPath:"#/properties/reviews/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.reviews.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data41.on !== undefined){
let data44 = data41.on;
if(typeof data44 === "string"){
if(!(formats0.validate(data44))){
const err114 = {instancePath:instancePath+"/reviews/" + i12+"/on",schemaPath:"#/properties/reviews/items/properties/on/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/reviews/" + i12+"/on",schemaPath:"#/properties/reviews/items/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data41.result !== undefined){
let data45 = data41.result;
if(typeof data45 !== "string"){
const err116 = {instancePath:instancePath+"/reviews/" + i12+"/result",schemaPath:"#/properties/reviews/items/properties/result/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!((data45 === "approved") || (data45 === "changes-requested"))){
const err117 = {instancePath:instancePath+"/reviews/" + i12+"/result",schemaPath:"#/properties/reviews/items/properties/result/enum",keyword:"enum",params:{allowedValues: schema11.properties.reviews.items.properties.result.enum}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data41.note !== undefined){
let data46 = data41.note;
if(typeof data46 === "string"){
if(func3(data46) < 1){
const err118 = {instancePath:instancePath+"/reviews/" + i12+"/note",schemaPath:"#/properties/reviews/items/properties/note/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/reviews/" + i12+"/note",schemaPath:"#/properties/reviews/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/reviews/" + i12,schemaPath:"#/properties/reviews/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.updated !== undefined){
let data47 = data.updated;
if(typeof data47 === "string"){
if(!(formats0.validate(data47))){
const err122 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.review_due !== undefined){
let data48 = data.review_due;
if(typeof data48 === "string"){
if(!(formats0.validate(data48))){
const err124 = {instancePath:instancePath+"/review_due",schemaPath:"#/properties/review_due/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/review_due",schemaPath:"#/properties/review_due/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.lint !== undefined){
let data49 = data.lint;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key6 in data49){
if(!(key6 === "ignore")){
const err126 = {instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data49.ignore !== undefined){
let data50 = data49.ignore;
if(Array.isArray(data50)){
const len10 = data50.length;
for(let i13=0; i13<len10; i13++){
let data51 = data50[i13];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.rule === undefined){
const err127 = {instancePath:instancePath+"/lint/ignore/" + i13,schemaPath:"#/properties/lint/properties/ignore/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data51.reason === undefined){
const err128 = {instancePath:instancePath+"/lint/ignore/" + i13,schemaPath:"#/properties/lint/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key7 in data51){
if(!(((key7 === "rule") || (key7 === "section")) || (key7 === "reason"))){
const err129 = {instancePath:instancePath+"/lint/ignore/" + i13,schemaPath:"#/properties/lint/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data51.rule !== undefined){
let data52 = data51.rule;
if(typeof data52 === "string"){
if(!pattern1.test(data52)){
const err130 = {instancePath:instancePath+"/lint/ignore/" + i13+"/rule",schemaPath:"#/properties/lint/properties/ignore/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/lint/ignore/" + i13+"/rule",schemaPath:"#/properties/lint/properties/ignore/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data51.section !== undefined){
let data53 = data51.section;
if(typeof data53 !== "string"){
const err132 = {instancePath:instancePath+"/lint/ignore/" + i13+"/section",schemaPath:"#/properties/lint/properties/ignore/items/properties/section/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!((((((data53 === "duties") || (data53 === "fit")) || (data53 === "misfit")) || (data53 === "misconception")) || (data53 === "reality")) || (data53 === "comparison"))){
const err133 = {instancePath:instancePath+"/lint/ignore/" + i13+"/section",schemaPath:"#/properties/lint/properties/ignore/items/properties/section/enum",keyword:"enum",params:{allowedValues: schema11.properties.lint.properties.ignore.items.properties.section.enum}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data51.reason !== undefined){
let data54 = data51.reason;
if(typeof data54 === "string"){
if(func3(data54) < 10){
const err134 = {instancePath:instancePath+"/lint/ignore/" + i13+"/reason",schemaPath:"#/properties/lint/properties/ignore/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/lint/ignore/" + i13+"/reason",schemaPath:"#/properties/lint/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/lint/ignore/" + i13,schemaPath:"#/properties/lint/properties/ignore/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/lint/ignore",schemaPath:"#/properties/lint/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
