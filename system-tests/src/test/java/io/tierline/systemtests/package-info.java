/** What the packaged product does as a whole, seen from outside: by its script, its HTTP interfaces, its topics, its mail and its phone. */
@NullMarked
package io.tierline.systemtests;

import org.jspecify.annotations.NullMarked;
