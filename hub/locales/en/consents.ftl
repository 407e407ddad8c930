### Consents in the live room: to a child, and to the teacher before the class's camera
consents-look = Look
consents-watch = Here you look on while the others draw. Take a sheet of paper and draw along!
