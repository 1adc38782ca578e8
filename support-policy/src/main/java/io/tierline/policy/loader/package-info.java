/** The edge: policy files in, values out; and the text forms of values that are stored. Parsers live only here. */
@NullMarked
package io.tierline.policy.loader;

import org.jspecify.annotations.NullMarked;
