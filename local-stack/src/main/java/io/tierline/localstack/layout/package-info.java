/** Where things are: the stack's directory, its ports, its coordinates. */
@NullMarked
package io.tierline.localstack.layout;

import org.jspecify.annotations.NullMarked;
