// What is a letter, in a pattern that is compiled at once?

/**
 * What is neither letter nor digit, and what is no letter, in the scripts that we have phrases for. Unicode's own classes
 * would be compiled anew each time that a pattern has one, which takes longer than all else. Without the flag `u`: a
 * character beyond the first 65,536 is a sign.
 */
export const SIGNS = String.raw`\0-/:-@[-\x60{-©«-´¶-¹»-¿×÷\u02b9-\u02df\u037e\u0387\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u30fb\ud800-\udfff\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65`
export const LETTER = String.raw`[^\d${SIGNS}]`
